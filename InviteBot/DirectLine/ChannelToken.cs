namespace InviteBot.DirectLine;

/// <summary>What a token says: it opens one conversation for one person until it expires.</summary>
public sealed record ChannelToken(string ConversationId, string UserId, DateTimeOffset ExpiresAt);
