namespace InviteBot.DirectLine;

/// <summary>What this site's own page needs to talk: whose browser it is, its conversation, a token for it, and the address of the channel.</summary>
/// <param name="KeepsAlive">Whether the channel sends an empty frame now and then, so that a silent stream is a dead one.</param>
public sealed record PageSession(string UserId, string ConversationId, string Token, string DirectLine, bool KeepsAlive);
