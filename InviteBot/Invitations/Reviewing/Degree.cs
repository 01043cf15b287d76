namespace InviteBot.Invitations.Reviewing;

/// <summary>How far a draft follows a tip.</summary>
public enum Degree
{
    No,
    Partly,
    Yes,
}
