namespace InviteBot.Invitations.Reviewing;

/// <summary>A sentence of a draft and where it begins there.</summary>
internal readonly record struct DraftSentence(string Text, int Start)
{
    public int End => Start + Text.Length;
}
