namespace InviteBot.DirectLine;

/// <summary>What the channel logs: ids and exceptions, never tokens, names or texts.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Error, "The turn of activity {ActivityId} failed; the person got an apology.")]
    public static partial void TurnFailed(ILogger logger, string activityId, Exception exception);

    [LoggerMessage(2, LogLevel.Error, "The conversation log cannot be used at the moment; pending activities are answered when it can.")]
    public static partial void LogUnavailable(ILogger logger, Exception exception);

    [LoggerMessage(3, LogLevel.Information, "{Count} idle conversations were erased.")]
    public static partial void IdleErased(ILogger logger, int count);

    [LoggerMessage(4, LogLevel.Debug, "A stream ended abnormally.")]
    public static partial void StreamBroke(ILogger logger, Exception exception);

    [LoggerMessage(6, LogLevel.Debug, "A turn has ended: activity {ActivityId}, conversation {ConversationHash}, {Outcome} in {Milliseconds} ms")]
    public static partial void TurnEnded(ILogger logger, string activityId, string conversationHash, string outcome, long milliseconds);

    [LoggerMessage(5, LogLevel.Error, "The external Direct Line gave no token (status {Status}, {Trouble}); people see that the page is connecting.")]
    public static partial void ExternalChannelFailed(this ILogger logger, System.Net.HttpStatusCode? status, string trouble);
}
