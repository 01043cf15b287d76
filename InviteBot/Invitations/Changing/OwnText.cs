namespace InviteBot.Invitations.Changing;

/// <summary>One length that the sender wrote as a whole, and whether it may leave in spite of what was found and can be overridden.</summary>
public sealed record OwnText(string Text, bool IsAccepted = false);
