namespace InviteBot.DirectLine;

/// <summary>An activity from a person as the bot will see it, in JSON, with the id its client gave it, if any, and the span in which it comes, if somebody looks.</summary>
public sealed record IncomingActivity(string Id, string? ClientActivityId, string Json, DateTimeOffset ReceivedAt, string? Trace = null);
