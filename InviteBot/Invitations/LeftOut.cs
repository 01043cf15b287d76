namespace InviteBot.Invitations;

/// <summary>Words of an answer that are not in the texts, and why.</summary>
public sealed record LeftOut(Question Question, string Words, LeftOutReason Reason);
