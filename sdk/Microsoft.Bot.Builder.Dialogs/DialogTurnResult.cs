namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a turn left of the dialog stack, and what a finished dialog gave back.</summary>
public class DialogTurnResult
{
    public DialogTurnResult(DialogTurnStatus status, object result = null)
    {
        Status = status;
        Result = result;
    }

    public DialogTurnStatus Status { get; set; }

    public object Result { get; set; }

    public bool ParentEnded { get; set; }
}
