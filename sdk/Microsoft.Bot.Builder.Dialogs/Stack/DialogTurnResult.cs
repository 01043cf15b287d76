namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>How a turn left the dialog stack, and what the last dialog returned.</summary>
public class DialogTurnResult(DialogTurnStatus status, object result = null)
{
    public DialogTurnStatus Status { get; set; } = status;

    public object Result { get; set; } = result;

    public bool ParentEnded { get; set; }
}
