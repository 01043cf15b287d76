namespace InviteBot.Cards;

/// <summary>A text on a card that is not the invitation's own: its heading, its words, and what its Copy button answers with where the page does not copy.</summary>
internal sealed record KeptText(string Heading, string Text, string CopyArgument);
