using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace InviteBot.Tests.Support;

/// <summary>Everything a program logs, at every level.</summary>
internal sealed class CapturedLog : ILoggerProvider
{
    public ConcurrentQueue<CapturedLine> Lines { get; } = new();

    public ILogger CreateLogger(string categoryName) => new Listener(categoryName, Lines);

    public void Dispose()
    {
    }

    private sealed class Listener(string category, ConcurrentQueue<CapturedLine> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue(new CapturedLine(category, logLevel, eventId.Id, formatter(state, exception), exception));
    }
}
