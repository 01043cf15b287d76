namespace InviteBot.Cards;

/// <summary>A text of a kept invitation: its heading, its words, and what its Copy button answers with where the page does not copy.</summary>
internal sealed record KeptText(string Heading, string Text, string CopyArgument);
