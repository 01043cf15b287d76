using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder;

internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "Sending {Count} activities.")]
    public static partial void Sending(ILogger logger, int count);
}
