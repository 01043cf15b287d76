namespace InviteBot.Cards;

/// <summary>A line on a card, and what stands under it in small; null when nothing does.</summary>
internal sealed record TopicLine(string Text, string? Under = null);
