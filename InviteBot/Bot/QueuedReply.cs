namespace InviteBot.Bot;

/// <summary>A reply that was stored with the state.</summary>
/// <param name="Number">Its place in the conversation.</param>
/// <param name="Json">The activity.</param>
/// <param name="Tries">How often the channel has certainly not taken it.</param>
/// <param name="HasBegun">Whether somebody began to send it and did not live to tell: it may have arrived.</param>
/// <param name="Trace">The span of the turn that gave it; null when nobody looked.</param>
public sealed record QueuedReply(long Number, string Json, long Tries, bool HasBegun, string? Trace);
