namespace InviteBot.Storage;

/// <summary>What the memory writes to the log: counts, kinds and exceptions; never what is stored.</summary>
internal static partial class Log
{
    [LoggerMessage(EventId = 3001, Level = LogLevel.Error, Message = "A stored state could not be read ({Kind}); it was set aside and the person starts afresh")]
    public static partial void StateSetAside(this ILogger logger, string kind);

    [LoggerMessage(EventId = 3002, Level = LogLevel.Information, Message = "{Count} rows have expired and were erased")]
    public static partial void Swept(this ILogger logger, int count);

    [LoggerMessage(EventId = 3003, Level = LogLevel.Warning, Message = "What has expired could not be erased at the moment; it is tried again")]
    public static partial void SweepFailed(this ILogger logger, Exception failure);

    [LoggerMessage(EventId = 3004, Level = LogLevel.Warning, Message = "The news of other instances cannot be heard at the moment; streams look by themselves meanwhile")]
    public static partial void NewsLost(this ILogger logger, Exception failure);

    [LoggerMessage(EventId = 3005, Level = LogLevel.Warning, Message = "The erased rows may still be in the write-ahead log; it is emptied at the next round")]
    public static partial void WipePostponed(this ILogger logger);

    [LoggerMessage(EventId = 3006, Level = LogLevel.Information, Message = "A person was forgotten: {Count} rows")]
    public static partial void PersonForgotten(this ILogger logger, int count);

    [LoggerMessage(EventId = 3007, Level = LogLevel.Warning, Message = "The database does not answer yet ({Kind}); the start waits for it")]
    public static partial void WaitingForStore(this ILogger logger, string kind);
}
