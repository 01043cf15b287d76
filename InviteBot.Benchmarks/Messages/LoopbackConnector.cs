using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace InviteBot.Benchmarks.Messages;

/// <summary>Takes what a bot posts into its conversations, and remembers the last of each.</summary>
internal sealed class LoopbackConnector : IAsyncDisposable
{
    private static readonly byte[] Taken = "{\"id\":\"1\"}"u8.ToArray();

    private readonly ConcurrentDictionary<string, byte[]> _last = new(StringComparer.Ordinal);
    private readonly WebApplication _app;

    private LoopbackConnector()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.MapPost("/v3/conversations/{conversation}/activities/{activity?}", TakeAsync);
    }

    public string ServiceUrl => _app.Urls.Single() + "/";

    public static async Task<LoopbackConnector> StartAsync()
    {
        var connector = new LoopbackConnector();
        await connector._app.StartAsync();
        return connector;
    }

    public byte[] LastOf(string conversation) => _last.GetValueOrDefault(conversation) ?? [];

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task TakeAsync(HttpContext http, string conversation)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body);
        _last[conversation] = body.ToArray();
        http.Response.StatusCode = StatusCodes.Status201Created;
        http.Response.ContentType = "application/json";
        http.Response.ContentLength = Taken.Length;
        await http.Response.Body.WriteAsync(Taken);
    }
}
