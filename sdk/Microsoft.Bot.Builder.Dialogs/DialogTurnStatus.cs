namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>How things stand with the dialog stack after a turn.</summary>
public enum DialogTurnStatus
{
    Empty,
    Waiting,
    Complete,
    Cancelled,
    CompleteAndWait,
}
