namespace InviteBot.Cards;

/// <summary>The words around the questions of a form.</summary>
/// <param name="Title">What the form is.</param>
/// <param name="Hint">How to fill it in, or what is still missing.</param>
/// <param name="Submit">The word on its button.</param>
/// <param name="Read">What somebody read and writes about, shown to the letter; null when there is nothing.</param>
/// <param name="Leave">The word on the button that hands nothing in; null when there is none.</param>
internal sealed record FormCardWords(string Title, string Hint, string Submit, string? Read = null, string? Leave = null);
