namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Something a dialog can react to; it goes up through the parents while nobody has handled it, if it bubbles.</summary>
public class DialogEvent
{
    public bool Bubble { get; set; }

    public string Name { get; set; }

    public object Value { get; set; }
}
