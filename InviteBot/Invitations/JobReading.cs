namespace InviteBot.Invitations;

/// <summary>The job wish that typed words tell; null is unclear.</summary>
public sealed record JobReading(JobWish? Wish, bool WantsItHidden);
