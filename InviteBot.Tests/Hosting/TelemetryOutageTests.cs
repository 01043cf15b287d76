using System.Diagnostics;
using InviteBot.Tests.DirectLine;
using InviteBot.Tests.Support;

namespace InviteBot.Tests.Hosting;

/// <summary>Where spans, numbers and log lines go to may be away or slow: people notice nothing. And what is on its way is sent before the program ends.</summary>
public sealed class TelemetryOutageTests
{
    private const string Secret = "telemetry-telemetry-telemetry";

    [Theory]
    [InlineData("refuses")]
    [InlineData("hangs")]
    [InlineData("500")]
    [InlineData("is slow")]
    [Trait("Case", "O17")]
    public async Task No_turn_is_slower_for_a_collector_that(string does)
    {
        var awake = new TaskCompletionSource();
        await using var collector = await FakeCollector.StartAsync(context => does switch
        {
            "hangs" => awake.Task.WaitAsync(context.RequestAborted),
            "is slow" => Task.Delay(3000, context.RequestAborted),
            _ => FakeConnector.Status(500)(context),
        });
        var settings = collector.Settings.ToDictionary(setting => setting.Key, setting => setting.Value!);
        settings["OTEL_BSP_SCHEDULE_DELAY"] = "100";
        settings["OTEL_EXPORTER_OTLP_TIMEOUT"] = "1000";
        if (does == "refuses") settings["OTEL_EXPORTER_OTLP_ENDPOINT"] = "http://127.0.0.1:1";

        var ended = 0L;
        await using (var app = DirectLineClient.StartEchoBot(settings))
        {
            var (client, conversation) = await DirectLineClient.OpenAsync(app);
            var id = conversation.GetProperty("conversationId").GetString()!;
            var turns = new List<TimeSpan>();
            for (var turn = 0; turn < 20; turn++)
            {
                var started = Stopwatch.GetTimestamp();
                await client.SayAsync(id, "hello");
                await client.ReadAsync(id, 3 + (2 * turn));
                turns.Add(Stopwatch.GetElapsedTime(started));
            }

            // Each would take a second and more if it waited; a few may on a machine that does other things.
            Assert.True(turns.Order().ElementAt(10) < TimeSpan.FromSeconds(0.8), $"Turns wait for the collector: {turns.Order().ElementAt(10)}.");

            Assert.True(does == "refuses" || collector.Requests > 0);
            ended = Stopwatch.GetTimestamp();
        }

        Assert.True(Stopwatch.GetElapsedTime(ended) < TimeSpan.FromSeconds(20), "The end waits for the collector.");
        awake.SetResult();
    }

    [Fact]
    [Trait("Case", "O10")]
    [Trait("Case", "O5")]
    public async Task What_was_measured_is_sent_before_the_program_ends_and_nothing_of_the_person_is_in_it()
    {
        using var folder = new TemporaryFolder();
        await using var collector = await FakeCollector.StartAsync();
        await using var program = ProgramProcess.Start(new Dictionary<string, string?>(collector.Settings)
        {
            ["Storage:DataFolder"] = folder.Path,
            ["DirectLine:Secrets:0"] = Secret,
            ["OTEL_BSP_SCHEDULE_DELAY"] = "600000",
            ["OTEL_BLRP_SCHEDULE_DELAY"] = "600000",
            ["OTEL_METRIC_EXPORT_INTERVAL"] = "600000",
        });
        await program.ReadyAsync();
        var granted = await new DirectLineClient(program.Client, Secret).JsonAsync(HttpMethod.Post, "/tokens/generate", """{"user":{"id":"dl_zqmarker"}}""");
        var (client, id) = (new DirectLineClient(program.Client, granted.GetProperty("token").GetString()!), granted.GetProperty("conversationId").GetString()!);
        await client.JsonAsync(HttpMethod.Post, "/conversations");
        await client.SayAsync(id, "Zqmarker Balsys, tram yard");
        await client.ReadAsync(id, 3);
        Assert.Empty(collector.Of("traces"));

        Assert.Equal(0, await program.StopAsync());
        Assert.Contains("agents.app.run", collector.Of("traces"), StringComparison.Ordinal);
        Assert.Contains("invitebot.turn.count", collector.Of("metrics"), StringComparison.Ordinal);
        Assert.Contains("Microsoft.Hosting.Lifetime", collector.Of("logs"), StringComparison.Ordinal);
        Assert.All(new[] { "traces", "metrics", "logs" }, kind => Assert.All(new[] { "zqmarker", id, client.Token }, personal => Assert.DoesNotContain(personal, collector.Of(kind), StringComparison.OrdinalIgnoreCase)));
    }
}
