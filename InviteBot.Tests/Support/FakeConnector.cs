using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace InviteBot.Tests.Support;

/// <summary>The channel's side of the tests: takes what the bot sends, and can be told to answer badly.</summary>
internal sealed class FakeConnector : IAsyncDisposable
{
    private readonly WebApplication _app;
    private int _lastId;

    private FakeConnector(WebApplication app)
    {
        _app = app;
    }

    public string ServiceUrl => LoopbackServer.AddressOf(_app).AbsoluteUri;

    public ConcurrentQueue<ConnectorRequest> Requests { get; } = new();

    /// <summary>Answers that are given before the usual one, each once.</summary>
    public ConcurrentQueue<Func<HttpContext, Task>> Moods { get; } = new();

    /// <summary>Whether typing is written down and met with a mood like everything else. It is sent by the clock, so on a slow machine it would come between what other tests count.</summary>
    public bool HearsTyping { get; set; }

    /// <summary>The authority whose tokens are taken; without one anybody may call.</summary>
    public FakeAuthority? Authority { get; set; }

    public static async Task<FakeConnector> StartAsync(FakeAuthority? authority = null)
    {
        var app = LoopbackServer.Build(tls: true);
        var connector = new FakeConnector(app) { Authority = authority };
        app.Map("/v3/{**route}", connector.TakeAsync);
        await app.StartAsync();
        return connector;
    }

    public static Func<HttpContext, Task> Status(int status, string? code = null, int? retryAfter = null) => context =>
    {
        context.Response.StatusCode = status;
        if (retryAfter is { } seconds)
        {
            context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        }

        return code is null ? Task.CompletedTask : context.Response.WriteAsJsonAsync(new { error = new { code, message = "No." } });
    };

    public static Task CutConnection(HttpContext context)
    {
        context.Abort();
        return Task.CompletedTask;
    }

    /// <summary>Some hosts take a message without telling its id, and delete nothing.</summary>
    public static Task TakeWithoutId(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status202Accepted;
        return Task.CompletedTask;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var (body, authorization) = (await reader.ReadToEndAsync(), context.Request.Headers.Authorization.ToString());
        if (!HearsTyping && body.Contains("\"type\":\"typing\"", StringComparison.Ordinal))
        {
            await AnswerAsync(context);
            return;
        }

        Requests.Enqueue(new ConnectorRequest(context.Request.Method, context.Request.Path, authorization.Length > 0 ? authorization : null, body));
        if (Moods.TryDequeue(out var mood))
        {
            await mood(context);
        }
        else if (Authority is not null && !Authority.Knows(authorization))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        }
        else
        {
            await AnswerAsync(context);
        }
    }

    private Task AnswerAsync(HttpContext context)
    {
        var id = Interlocked.Increment(ref _lastId).ToString(CultureInfo.InvariantCulture);
        if (HttpMethods.IsGet(context.Request.Method))
        {
            var member = new { id = "29:ada", name = "Ada", aadObjectId = "0001" };
            return context.Request.Path.Value?.EndsWith("pagedmembers", StringComparison.Ordinal) == true
                ? context.Response.WriteAsJsonAsync(new { members = new[] { member } })
                : context.Response.WriteAsJsonAsync(member);
        }

        context.Response.StatusCode = HttpMethods.IsPost(context.Request.Method) ? StatusCodes.Status201Created : StatusCodes.Status200OK;
        return context.Response.WriteAsJsonAsync(new { id });
    }
}
