namespace Microsoft.Bot.Builder;

/// <summary>The names of the events <see cref="TelemetryLoggerMiddleware"/> reports.</summary>
public static class TelemetryLoggerConstants
{
    public static readonly string BotMsgReceiveEvent = "BotMessageReceived";
    public static readonly string BotMsgSendEvent = "BotMessageSend";
    public static readonly string BotMsgUpdateEvent = "BotMessageUpdate";
    public static readonly string BotMsgDeleteEvent = "BotMessageDelete";
}
