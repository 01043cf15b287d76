using System.Diagnostics.Metrics;

namespace InviteBot.Hosting;

/// <summary>
/// Counts what the rooms write to the log, by the event's name and never by its content: turns that failed, repeats that
/// were dropped, replies that were lost, people who were forgotten. What is worth a line is worth a number.
/// </summary>
internal sealed class LogEvents(IMeterFactory meters) : ILoggerProvider
{
    private const string Rooms = "InviteBot.";

    private readonly Counter<long> _events = meters.Create(Telemetry.Name).CreateCounter<long>("invitebot.log.events", "{event}", "Events that the program wrote to its log.");

    public ILogger CreateLogger(string categoryName) => categoryName.StartsWith(Rooms, StringComparison.Ordinal)
        ? new Counting(_events, categoryName.Split('.')[1])
        : Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance;

    public void Dispose()
    {
        // The meter belongs to its factory.
    }

    private sealed class Counting(Counter<long> events, string room) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel) && eventId.Name is { } name)
                events.Add(1, new("event.name", name), new("room", room), new("severity", logLevel.ToString()));
        }
    }
}
