using System.Diagnostics;
using System.Net;
using System.Net.WebSockets;
using InviteBot.Tests.DirectLine;
using InviteBot.Tests.Support;

namespace InviteBot.Tests.Hosting;

/// <summary>The real program gets the signals of a service manager, once, twice, and before it has started.</summary>
public sealed class StopTests : IDisposable
{
    private const string Secret = "stopping-stopping-stopping-stopping";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    [Trait("Case", "O10")]
    public async Task Asked_to_stop_it_is_not_ready_serves_on_says_goodbye_to_sockets_and_ends_with_nothing_lost()
    {
        await using var program = ProgramProcess.Start(Settings("00:00:02"));
        await program.ReadyAsync();
        var (client, id, socket) = await ConnectAsync(program);
        using (socket)
        {
            var ended = program.StopAsync();
            for (var tries = 0; await StatusAsync(program, "/health/ready") != HttpStatusCode.ServiceUnavailable; tries++) await Task.Delay(tries < 40 ? 20 : throw new InvalidOperationException("It stays ready."));
            Assert.Equal(HttpStatusCode.OK, await StatusAsync(program, "/health/live"));
            await client.SayAsync(id, "Ruta Balsys, tram yard");

            while (await DirectLineClient.NextAsync(socket) is not null) { }
            Assert.Equal(WebSocketCloseStatus.EndpointUnavailable, socket.CloseStatus);
            Assert.Equal(0, await ended);
        }

        await using var next = ProgramProcess.Start(Settings("00:00:00"));
        await next.ReadyAsync();
        var said = await new DirectLineClient(next.Client, client.Token).ReadAsync(id, 3);
        Assert.Contains(said, line => line.TryGetProperty("replyToId", out _));
    }

    [Fact]
    [Trait("Case", "O11")]
    public async Task A_second_signal_changes_nothing()
    {
        await using var program = ProgramProcess.Start(Settings("00:00:01"));
        await program.ReadyAsync();
        var first = program.StopAsync();
        await Task.Delay(200);
        Assert.Equal(0, await program.StopAsync());
        Assert.Equal(0, await first);
        Assert.DoesNotContain("   at ", program.Output + program.Errors, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Case", "O11")]
    public async Task A_signal_while_the_start_waits_for_the_database_ends_it_at_once()
    {
        await using var program = ProgramProcess.Start(new Dictionary<string, string?> { ["Storage:PostgreSql"] = "Host=127.0.0.1;Port=1;Username=u" });
        for (var tries = 0; !program.Output.Contains("database", StringComparison.OrdinalIgnoreCase) && tries < 400; tries++) await Task.Delay(50);
        var asked = Stopwatch.GetTimestamp();
        Assert.Equal(143, await program.StopAsync()); // 128 and the number of SIGTERM
        Assert.True(Stopwatch.GetElapsedTime(asked) < TimeSpan.FromSeconds(10));
        Assert.DoesNotContain("   at ", program.Output + program.Errors, StringComparison.Ordinal);
    }

    private static async Task<(DirectLineClient Client, string Id, ClientWebSocket Socket)> ConnectAsync(ProgramProcess program)
    {
        var granted = await new DirectLineClient(program.Client, Secret).JsonAsync(HttpMethod.Post, "/tokens/generate", "{}");
        var client = new DirectLineClient(program.Client, granted.GetProperty("token").GetString()!);
        var opened = await client.JsonAsync(HttpMethod.Post, "/conversations");
        return (client, granted.GetProperty("conversationId").GetString()!, await DirectLineClient.ConnectAsync(opened.GetProperty("streamUrl").GetString()!));
    }

    private static async Task<HttpStatusCode> StatusAsync(ProgramProcess program, string path)
    {
        using var answer = await program.Client.GetAsync(new Uri(path, UriKind.Relative));
        return answer.StatusCode;
    }

    private Dictionary<string, string?> Settings(string drain) => new() { ["Storage:DataFolder"] = _folder.Path, ["DirectLine:Secrets:0"] = Secret, ["Hosting:DrainDelay"] = drain };
}
