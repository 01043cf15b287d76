namespace InviteBot.DirectLine;

/// <summary>The outcome of a turn, or a message the bot sends of its own accord when <paramref name="HandledId"/> is null.</summary>
public sealed record FinishedTurn(string ConversationId, string? HandledId, IReadOnlyList<string> Replies, DateTimeOffset FinishedAt);
