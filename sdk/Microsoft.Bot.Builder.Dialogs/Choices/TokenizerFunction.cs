namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Takes an utterance apart into words.</summary>
public delegate List<Token> TokenizerFunction(string text, string locale = null);
