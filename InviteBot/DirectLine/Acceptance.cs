namespace InviteBot.DirectLine;

/// <summary>What became of an activity that was offered to the log; the id is that of the first one for a duplicate.</summary>
public readonly record struct Acceptance(AcceptanceOutcome Outcome, string? ActivityId = null);
