namespace InviteBot.Commands;

/// <summary>What is logged about the settings: their names.</summary>
internal static partial class Log
{
    [LoggerMessage(EventId = 4001, Level = LogLevel.Warning, Message = "{Setting} has no effect: there is no such setting")]
    public static partial void UnknownSetting(this ILogger logger, string setting);
}
