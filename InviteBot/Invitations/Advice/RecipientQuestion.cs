namespace InviteBot.Invitations.Advice;

/// <summary>A question the recipient asks while reading, and the sentence of the text that answers it; null when none does.</summary>
public sealed record RecipientQuestion(string Asked, string? Answer);
