using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry;
using OpenTelemetry.Trace;

namespace InviteBot.Tests.Support;

/// <summary>
/// Takes the spans that a program would export. Tests run side by side and share the sources, so each asks for those of a
/// trace of its own, which it begins as a stranger would: with a traceparent that says "do not sample".
/// </summary>
internal sealed class SpanCollector : BaseProcessor<Activity>
{
    private readonly ConcurrentQueue<Activity> _spans = new();

    /// <summary>Settings with which a program has spans to export, to a place that takes none.</summary>
    public static Dictionary<string, string> Settings => new() { ["OTEL_EXPORTER_OTLP_ENDPOINT"] = "http://127.0.0.1:1" };

    public static (ActivityTraceId Trace, (string Name, string Value) Header) Stranger()
    {
        var trace = ActivityTraceId.CreateRandom();
        return (trace, ("traceparent", $"00-{trace}-b7ad6b7169203331-00"));
    }

    public void Register(IServiceCollection services) => services.ConfigureOpenTelemetryTracerProvider(tracing => tracing.AddProcessor(this));

    /// <summary>The spans of a trace, once those are among them that somebody waits for.</summary>
    public async Task<IReadOnlyList<Activity>> OfAsync(ActivityTraceId trace, params Predicate<Activity>[] awaited)
    {
        for (var tries = 0; ; tries++)
        {
            var spans = _spans.Where(span => span.TraceId == trace).ToList();
            if (awaited.All(each => spans.Exists(each))) return spans;
            Assert.True(tries < 200, $"Only these spans came: {string.Join(", ", spans.Select(span => span.DisplayName))}");
            await Task.Delay(50);
        }
    }

    /// <summary>All spans that satisfy a condition, once there is one.</summary>
    public async Task<IReadOnlyList<Activity>> WhereAsync(Func<Activity, bool> condition)
    {
        for (var tries = 0; tries < 200 && !_spans.Any(condition); tries++) await Task.Delay(50);
        return [.. _spans.Where(condition)];
    }

    /// <summary>Everything that a span says.</summary>
    public static string TextOf(Activity span) => string.Join('\n',
    [
        span.DisplayName, span.OperationName, span.StatusDescription, span.TraceStateString,
        .. span.TagObjects.Concat(span.Events.SelectMany(happened => happened.Tags)).Concat(span.Links.SelectMany(link => link.Tags ?? [])).Select(tag => $"{tag.Key}={tag.Value}"),
        .. span.Events.Select(happened => happened.Name),
        .. span.Baggage.Select(item => $"{item.Key}={item.Value}"),
    ]);

    public override void OnEnd(Activity data) => _spans.Enqueue(data);
}
