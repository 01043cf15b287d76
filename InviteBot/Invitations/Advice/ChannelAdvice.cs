namespace InviteBot.Invitations.Advice;

/// <summary>The way to go and why, in one sentence, and what it does to the notes of the month where they were counted.</summary>
public sealed record ChannelAdvice(Route Route, string Why, string? Notes = null);
