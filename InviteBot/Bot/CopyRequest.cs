namespace InviteBot.Bot;

/// <summary>What the page sends for its text.</summary>
internal sealed record CopyRequest(string? Ticket);
