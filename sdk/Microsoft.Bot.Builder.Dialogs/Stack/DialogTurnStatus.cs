namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>How a turn left the dialog stack.</summary>
public enum DialogTurnStatus
{
    Empty = 0,
    Waiting = 1,
    Complete = 2,
    Cancelled = 3,
    CompleteAndWait = 4,
}
