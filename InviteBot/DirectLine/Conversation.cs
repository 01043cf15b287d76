namespace InviteBot.DirectLine;

/// <summary>A conversation of one person with the bot.</summary>
public sealed record Conversation(string Id, string UserId, string? Locale, DateTimeOffset OpenedAt);
