namespace InviteBot.Invitations.Reviewing;

/// <summary>What a busy, selective recipient would do with an invitation.</summary>
public enum Verdict
{
    Accept,
    Unsure,
    Reject,
}
