namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Something that happened to a dialog and may bubble to its parents.</summary>
public class DialogEvent
{
    public bool Bubble { get; set; }

    public string Name { get; set; }

    public object Value { get; set; }
}
