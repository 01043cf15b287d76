namespace InviteBot.Invitations.Reviewing;

/// <summary>Whether a draft says what its writer is after.</summary>
public enum PurposeHonesty
{
    NotStated,
    No,
    Partly,
    Yes,
}
