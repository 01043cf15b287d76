using InviteBot.Benchmarks.Messages;
using InviteBot.Tests.Support;

namespace InviteBot.Tests.Measuring;

/// <summary>The waterfall whose turns are measured, and the channel that measures them.</summary>
public sealed class MessagesTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_measured_host_answers_the_whole_waterfall_round_after_round(bool isInline)
    {
        await using var host = WaterfallHost.Build("http://127.0.0.1:0");
        await host.StartAsync();
        await using var connector = isInline ? null : await LoopbackConnector.StartAsync();
        using var channel = new LoopbackChannel(new Uri(host.Urls.Single()), connector);

        foreach (var person in new[] { "1", "2", "1" })
        {
            foreach (var (line, answer) in TurnScript.Waterfall.Turns)
                Assert.True(await channel.SayAsync(person, line, answer), line);
        }
    }

    [Fact]
    public async Task Another_answer_than_the_one_that_is_due_counts_as_an_error()
    {
        await using var host = WaterfallHost.Build("http://127.0.0.1:0");
        await host.StartAsync();
        using var channel = new LoopbackChannel(new Uri(host.Urls.Single()), connector: null);

        Assert.False(await channel.SayAsync("1", "hello", TurnScript.Waterfall.Turns[1].Answer));
    }

    [Fact]
    public void The_peer_asks_the_same_questions()
    {
        var peer = File.ReadAllText(Path.Combine(Repository.Folder, "bench", "peer-js", "bot.mjs"));
        Assert.All(TurnScript.Waterfall.Turns.SkipLast(1), turn => Assert.Contains($"'{turn.Answer}'", peer, StringComparison.Ordinal));
    }
}
