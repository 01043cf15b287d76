namespace InviteBot.Invitations;

/// <summary>Whether the sender hopes for help with a job.</summary>
public enum JobWish
{
    Now,
    Later,
    No,
}
