namespace InviteBot.Interview;

/// <summary>A draft under review, and what its writer told about it; null when nothing was told.</summary>
public sealed record DraftInHand(string Text, string? Told);
