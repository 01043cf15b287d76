namespace InviteBot.DirectLine;

/// <summary>An activity that waits for its answer, taken by one worker so that no other works on its conversation.</summary>
/// <param name="ConversationId">The conversation that is held.</param>
/// <param name="ActivityId">The id of what the person said.</param>
/// <param name="Json">What the person said.</param>
/// <param name="Number">Its place in the list; 0 for the one that opens a conversation.</param>
/// <param name="Fence">Grows with each worker that takes the conversation: who comes with an older one was overtaken.</param>
/// <param name="RenewEvery">How often a worker has to say that it still works; null when nobody could take its place.</param>
/// <param name="Trace">The span in which it was accepted; null when nobody looked.</param>
public sealed record PendingTurn(string ConversationId, string ActivityId, string Json, long Number, long Fence, TimeSpan? RenewEvery, string? Trace);
