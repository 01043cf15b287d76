using System.Diagnostics;
using System.Net;
using System.Net.WebSockets;
using InviteBot.Tests.DirectLine;
using InviteBot.Tests.Support;

namespace InviteBot.Tests.Hosting;

/// <summary>What one caller, or all of them together, may cost: over it there is a plain refusal, and others are served.</summary>
[Trait("Case", "O14")]
public sealed class LimitTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task More_requests_at_once_than_the_program_takes_on_are_asked_to_come_again_and_probes_are_answered()
    {
        var (host, gate) = (new ChannelHost(), new TaskCompletionSource());
        await host.StartAsync(_ => { }, settings: new() { ["Hosting:MaxRequests"] = "10" });
        host.Turn = async (turn, cancellationToken) =>
        {
            await gate.Task;
            await turn.SendActivityAsync("at last", cancellationToken: cancellationToken);
        };
        var waiting = Enumerable.Range(0, 10).Select(number => host.PostAsync(host.GoodHeader(), host.Activity(("conversation", new { id = $"a:{number}" })))).ToList();
        for (var tries = 0; host.Turns < 10 && tries < 400; tries++) await Task.Delay(25);

        using (var refused = await host.PostAsync(host.GoodHeader()))
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
            Assert.Equal(TimeSpan.FromSeconds(2), refused.Headers.RetryAfter?.Delta);
        }

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(host.App, "/health/ready"));
        gate.SetResult();
        foreach (var response in await Task.WhenAll(waiting))
        {
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            response.Dispose();
        }

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(host.App, "/privacy"));
        await host.DisposeAsync();
    }

    [Theory]
    [InlineData("/api/messages")]
    [InlineData("/v3/directline/tokens/generate")]
    public async Task A_request_that_takes_longer_than_it_may_is_given_up(string path)
    {
        await using var app = RunningApp.Start(settings: Settings("00:00:01"));
        using var request = await RawRequest.SendAsync(app.Address, Head(path, length: 100) + "{");
        Assert.StartsWith("HTTP/1.1 503 ", await request.ReadToEndAsync(Patience), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/messages")]
    [InlineData("/v3/directline/tokens/generate")]
    [InlineData("/session")]
    public async Task A_body_that_crawls_is_given_up(string path)
    {
        await using var app = RunningApp.Start(settings: Settings("00:01:00"));
        var started = Stopwatch.GetTimestamp();
        using var request = await RawRequest.SendAsync(app.Address, Head(path, length: 100) + "{");
        Assert.StartsWith("HTTP/1.1 408 ", await request.ReadToEndAsync(Patience), StringComparison.Ordinal);
        Assert.InRange(Stopwatch.GetElapsedTime(started).TotalSeconds, 4, 15);
    }

    [Fact]
    public async Task A_head_that_is_too_long_and_a_body_that_is_too_long_are_refused()
    {
        await using var app = RunningApp.Start(settings: Settings("00:01:00"));
        using var head = await RawRequest.SendAsync(app.Address, $"GET /privacy HTTP/1.1\r\nHost: localhost\r\nX-Long: {new string('x', 33 * 1024)}\r\n\r\n");
        Assert.StartsWith("HTTP/1.1 431 ", await head.ReadToEndAsync(Patience), StringComparison.Ordinal);
        foreach (var path in new[] { "/session", "/v3/directline/tokens/generate", "/api/messages" })
        {
            using var body = await RawRequest.SendAsync(app.Address, Head(path, length: (1024 * 1024) + 1));
            Assert.StartsWith("HTTP/1.1 413 ", await body.ReadToEndAsync(Patience), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task More_connections_than_there_may_be_are_closed_and_there_is_room_again_when_others_go()
    {
        await using var app = RunningApp.Start(settings: new Dictionary<string, string> { ["Hosting:MaxConnections"] = "100" });
        var idle = new List<RawRequest>();
        for (var number = 0; number < 100; number++) idle.Add(await RawRequest.SendAsync(app.Address, "GET "));
        for (var tries = 0; ; tries++)
        {
            // The server takes connections up one after the other.
            using var refused = await RawRequest.SendAsync(app.Address, "GET /privacy HTTP/1.0\r\nHost: localhost\r\n\r\n");
            if ((await refused.ReadToEndAsync(Patience)).Length == 0) break;
            Assert.True(tries < 50, "Nobody is turned away.");
        }

        idle.ForEach(connection => connection.Dispose());
        for (var tries = 0; ; tries++)
        {
            using var request = await RawRequest.SendAsync(app.Address, "GET /privacy HTTP/1.0\r\nHost: localhost\r\n\r\n");
            if ((await request.ReadToEndAsync(Patience)).StartsWith("HTTP/1.1 200 ", StringComparison.Ordinal)) break;
            Assert.True(tries < 100, "There is no room again.");
            await Task.Delay(50);
        }
    }

    [Fact]
    public async Task More_streams_than_there_may_be_are_asked_to_come_again()
    {
        await using var app = DirectLineClient.StartEchoBot(new Dictionary<string, string> { ["DirectLine:MaxStreams"] = "2" });
        using var first = await ConnectAsync(app);
        using var second = await ConnectAsync(app);
        using var third = new ClientWebSocket();
        third.Options.CollectHttpResponseDetails = true;
        var address = (await DirectLineClient.OpenAsync(app)).Conversation.GetProperty("streamUrl").GetString()!;
        await Assert.ThrowsAsync<WebSocketException>(() => third.ConnectAsync(new Uri(address), CancellationToken.None));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, third.HttpStatusCode);
        Assert.Equal(["5"], third.HttpResponseHeaders!["Retry-After"]);
    }

    [Fact]
    [Trait("Case", "O15")]
    public async Task Others_are_served_while_many_connections_say_half_a_request_and_those_are_closed()
    {
        await using var app = DirectLineClient.StartEchoBot();
        var halfOpen = new List<RawRequest>();
        for (var number = 0; number < 1500; number++)
            halfOpen.Add(await RawRequest.SendAsync(app.Address, number % 2 == 0 ? "POST /api/messages HTTP/1.1\r\nHost: localhost\r\nX-Slow: " : Head("/session", length: 1000)));

        var (client, conversation) = await DirectLineClient.OpenAsync(app);
        for (var round = 0; round < 5; round++)
        {
            var started = Stopwatch.GetTimestamp();
            Assert.Equal(HttpStatusCode.OK, await StatusAsync(app, "/privacy"));
            await client.SayAsync(conversation.GetProperty("conversationId").GetString()!, "hello");
            Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(3), "Others have to wait.");
            await Task.Delay(200);
        }

        await client.ReadAsync(conversation.GetProperty("conversationId").GetString()!, 11);
        // Heads that are not there after ten seconds, and bodies after five.
        await Task.WhenAll(halfOpen.Select(connection => connection.ReadToEndAsync(TimeSpan.FromSeconds(40))));
        halfOpen.ForEach(connection => connection.Dispose());
    }

    private static string Head(string path, int length) =>
        $"POST {path} HTTP/1.1\r\nHost: localhost\r\nOrigin: http://localhost\r\nAuthorization: Bearer only-for-tests-only-for-tests\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n\r\n";

    private static Dictionary<string, string> Settings(string timeout) => new()
    {
        ["Hosting:RequestTimeout"] = timeout,
        ["Channels"] = "Web,Teams",
        ["MicrosoftAppId"] = FakeAuthority.AppId,
        ["DirectLine:Secrets:0"] = "only-for-tests-only-for-tests",
    };

    private static async Task<ClientWebSocket> ConnectAsync(RunningApp app) =>
        await DirectLineClient.ConnectAsync((await DirectLineClient.OpenAsync(app)).Conversation.GetProperty("streamUrl").GetString()!);

    private static async Task<HttpStatusCode> StatusAsync(RunningApp app, string path)
    {
        using var answer = await app.Client.GetAsync(new Uri(path, UriKind.Relative));
        return answer.StatusCode;
    }
}
