namespace InviteBot.Invitations;

/// <summary>A sign-off without kisses and remarks; null when no name is left.</summary>
public sealed record SignOffReading(string? SignOff);
