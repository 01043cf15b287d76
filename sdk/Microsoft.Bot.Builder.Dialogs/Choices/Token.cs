namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A word of an utterance; start and end are places of characters, the end included.</summary>
public class Token
{
    public int Start { get; set; }

    public int End { get; set; }

    public string Text { get; set; }

    public string Normalized { get; set; }
}
