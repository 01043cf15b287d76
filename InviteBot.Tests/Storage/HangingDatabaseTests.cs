using System.Diagnostics;
using System.Globalization;
using System.Net;
using InviteBot.Soak;
using InviteBot.Tests.DirectLine;
using InviteBot.Tests.Support;

namespace InviteBot.Tests.Storage;

/// <summary>A database that is there but does not answer, or answers late: nobody waits for ever, and nothing is lost or doubled by it.</summary>
[Trait("Case", "O17")]
public sealed class HangingDatabaseTests
{
    [PostgresFact]
    public async Task A_database_that_hangs_is_a_503_in_time_and_all_is_well_when_it_goes_on()
    {
        using var store = new Store("PostgreSQL");
        using var proxy = new TcpProxy();
        proxy.SetTargets([PostgresServer.Shared.Port]);
        await using var app = DirectLineClient.StartEchoBot(Through(proxy, store));
        var (client, id) = await TalkAsync(app);

        var over = proxy.HoldAsync(TimeSpan.FromSeconds(10));
        var started = Stopwatch.GetTimestamp();
        using (var refused = await PostAsync(client, id, "lost?", "key"))
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
            Assert.NotNull(refused.Headers.RetryAfter);
        }

        Assert.InRange(Stopwatch.GetElapsedTime(started).TotalSeconds, 1, 9.5);
        using (var ready = await app.Client.GetAsync(new Uri("/health/ready", UriKind.Relative))) Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        using (var live = await app.Client.GetAsync(new Uri("/health/live", UriKind.Relative))) Assert.Equal(HttpStatusCode.OK, live.StatusCode);
        await over;

        for (var tries = 0; ; tries++)
        {
            // As a page does: the same message again, with the key it gave it.
            using var answer = await PostAsync(client, id, "lost?", "key");
            if (answer.IsSuccessStatusCode) break;
            Assert.True(tries < 50, "It did not get well.");
            await Task.Delay(100);
        }

        var texts = (await client.ReadAsync(id, 5)).Select(activity => activity.GetProperty("text").GetString());
        Assert.Equal(["Welcome", "hello", "echo: hello", "lost?", "echo: lost?"], texts);
    }

    [PostgresFact]
    public async Task A_database_that_is_slow_makes_turns_slow_and_nothing_else()
    {
        using var store = new Store("PostgreSQL");
        using var proxy = new TcpProxy();
        proxy.SetTargets([PostgresServer.Shared.Port]);
        await using var app = DirectLineClient.StartEchoBot(Through(proxy, store));
        var (client, id) = await TalkAsync(app);

        var over = proxy.HoldAsync(TimeSpan.FromSeconds(1));
        using (var answer = await PostAsync(client, id, "slowly", "key")) Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        await over;
        Assert.Equal("echo: slowly", (await client.ReadAsync(id, 5))[^1].GetProperty("text").GetString());
    }

    private static async Task<(DirectLineClient Client, string Id)> TalkAsync(RunningApp app)
    {
        var (client, conversation) = await DirectLineClient.OpenAsync(app);
        var id = conversation.GetProperty("conversationId").GetString()!;
        await client.ReadAsync(id, 1);
        await client.SayAsync(id, "hello");
        await client.ReadAsync(id, 3);
        return (client, id);
    }

    private static Task<HttpResponseMessage> PostAsync(DirectLineClient client, string id, string text, string key) =>
        client.SendAsync(HttpMethod.Post, $"/conversations/{id}/activities", $$$"""{"type":"message","text":"{{{text}}}","channelData":{"clientActivityID":"{{{key}}}"}}""");

    private static Dictionary<string, string> Through(TcpProxy proxy, Store store)
    {
        var connection = store.Settings["Storage:PostgreSql"].Replace(Port(PostgresServer.Shared.Port), Port(proxy.Port), StringComparison.Ordinal);
        // Less than the program waits by itself: 15 seconds for a statement, and twice 5 for telling the database that it gives it up.
        return new(store.Settings) { ["Storage:PostgreSql"] = $"{connection};Timeout=2;Command Timeout=2" };
    }

    private static string Port(int port) => string.Create(CultureInfo.InvariantCulture, $"Port={port}");
}
