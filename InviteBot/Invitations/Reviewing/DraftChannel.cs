namespace InviteBot.Invitations.Reviewing;

/// <summary>Where a draft is to be sent, which decides how long it may be.</summary>
public enum DraftChannel
{
    Note,
    Note300,
    Message,
}
