namespace InviteBot.Invitations.Changing;

/// <summary>How the words of a text are dressed; what they say stays the same.</summary>
public enum Tone
{
    Plain,
    Warm,
    Formal,
}
