namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Something recognised in an utterance; start and end are places of characters, the end included.</summary>
public class ModelResult<T>
{
    public string Text { get; set; }

    public int Start { get; set; }

    public int End { get; set; }

    public string TypeName { get; set; }

    public T Resolution { get; set; }
}
