namespace InviteBot.Bot;

/// <summary>The right to work on a conversation, until it is released or the worker gives no sign of life.</summary>
/// <param name="Conversation">The channel and its conversation, with a slash between.</param>
/// <param name="Fence">Grows with each worker that takes the conversation: who comes with an older one was overtaken.</param>
/// <param name="RenewEvery">How often a worker has to say that it still works; null when nobody could take its place.</param>
public sealed record TurnClaim(string Conversation, long Fence, TimeSpan? RenewEvery);
