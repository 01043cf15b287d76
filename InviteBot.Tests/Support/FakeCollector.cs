using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace InviteBot.Tests.Support;

/// <summary>Where a program sends its spans, numbers and log: takes them over HTTP, or does with them what a test wants.</summary>
internal sealed class FakeCollector : IAsyncDisposable
{
    private readonly WebApplication _app = LoopbackServer.Build(tls: false);
    private readonly ConcurrentQueue<(string Path, string Body)> _taken = new();

    private FakeCollector()
    {
    }

    /// <summary>How many requests have come.</summary>
    public int Requests { get; private set; }

    public Dictionary<string, string?> Settings => new()
    {
        ["OTEL_EXPORTER_OTLP_ENDPOINT"] = LoopbackServer.AddressOf(_app).AbsoluteUri,
        ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf",
    };

    public static async Task<FakeCollector> StartAsync(Func<HttpContext, Task>? answer = null)
    {
        var collector = new FakeCollector();
        collector._app.MapPost("/v1/{kind}", async (HttpContext context) =>
        {
            collector.Requests++;
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            collector._taken.Enqueue((context.Request.Path, Encoding.Latin1.GetString(body.ToArray())));
            if (answer is not null) await answer(context);
        });
        await collector._app.StartAsync();
        return collector;
    }

    /// <summary>Everything that came of a kind, "traces", "metrics" or "logs", as the characters that are in it.</summary>
    public string Of(string kind) => string.Concat(_taken.Where(each => each.Path == $"/v1/{kind}").Select(each => each.Body));

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
