namespace InviteBot.Bot;

/// <summary>What the door writes to the log: ids, kinds and exceptions; never a word that somebody typed.</summary>
internal static partial class Log
{
    [LoggerMessage(EventId = 1001, Level = LogLevel.Error, Message = "Turn failed: {ActivityType} on {ChannelId}, activity {ActivityId}")]
    public static partial void TurnFailed(this ILogger logger, Exception exception, string? activityType, string? channelId, string? activityId);

    [LoggerMessage(EventId = 1002, Level = LogLevel.Warning, Message = "No app id is set: /api/messages accepts everybody. This is for development only.")]
    public static partial void RunningWithoutAppId(this ILogger logger);

    [LoggerMessage(EventId = 1003, Level = LogLevel.Information, Message = "A request of a channel was answered with {Status}")]
    public static partial void ChannelRequestRefused(this ILogger logger, int status);

    [LoggerMessage(EventId = 1004, Level = LogLevel.Warning, Message = "{ChannelId} asks to wait; try {Tries} was refused")]
    public static partial void ChannelIsBusy(this ILogger logger, string? channelId, int tries);

    [LoggerMessage(EventId = 1005, Level = LogLevel.Warning, Message = "Status {Status}: nothing is sent to this conversation on {ChannelId} for a while")]
    public static partial void ConversationIsDead(this ILogger logger, int status, string? channelId);

    [LoggerMessage(EventId = 1006, Level = LogLevel.Warning, Message = "A message was too big for {ChannelId}; a short one takes its place")]
    public static partial void MessageTooBig(this ILogger logger, string? channelId);

    [LoggerMessage(EventId = 1010, Level = LogLevel.Information, Message = "A {ActivityType} of {ChannelId} came a second time and was dropped")]
    public static partial void DuplicateDropped(this ILogger logger, string? channelId, string? activityType);

    [LoggerMessage(EventId = 1011, Level = LogLevel.Warning, Message = "{ChannelId} has not taken a reply, try {Tries}; it is sent later")]
    public static partial void ReplyPostponed(this ILogger logger, Exception failure, string? channelId, long tries);

    [LoggerMessage(EventId = 1012, Level = LogLevel.Error, Message = "A reply for {ChannelId} is lost, or may have arrived; it is not sent again")]
    public static partial void ReplyLost(this ILogger logger, Exception failure, string? channelId);

    [LoggerMessage(EventId = 1013, Level = LogLevel.Warning, Message = "A reply may have arrived and is not sent again: {Reason}")]
    public static partial void ReplyMayHaveArrived(this ILogger logger, string reason);

    [LoggerMessage(EventId = 1014, Level = LogLevel.Warning, Message = "Replies that wait cannot be sent at the moment")]
    public static partial void RepliesWait(this ILogger logger, Exception trouble);

    [LoggerMessage(EventId = 1016, Level = LogLevel.Debug, Message = "A turn has ended: {ActivityType} on {ChannelId}, conversation {ConversationHash}, {Outcome} in {Milliseconds} ms")]
    public static partial void TurnEnded(this ILogger logger, string? activityType, string? channelId, string conversationHash, string outcome, long milliseconds);

    [LoggerMessage(EventId = 1015, Level = LogLevel.Error, Message = "A turn could not begin or be stored; the channel is asked to come again")]
    public static partial void TurnPutOff(this ILogger logger, Exception trouble);
}
