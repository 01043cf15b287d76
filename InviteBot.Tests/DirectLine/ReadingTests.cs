using System.Net;
using InviteBot.DirectLine;
using InviteBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace InviteBot.Tests.DirectLine;

public sealed class ReadingTests : IAsyncLifetime
{
    private readonly RunningApp _app = DirectLineClient.StartEchoBot(new Dictionary<string, string> { ["DirectLine:PageSize"] = "2" });
    private DirectLineClient _client = null!;
    private string _id = "";

    public async Task InitializeAsync()
    {
        (_client, var conversation) = await DirectLineClient.OpenAsync(_app);
        _id = conversation.GetProperty("conversationId").GetString()!;
    }

    public Task DisposeAsync() => _app.DisposeAsync().AsTask();

    [Theory]
    [Trait("Case", "D13")]
    [InlineData("-1", HttpStatusCode.BadRequest)]
    [InlineData("abc", HttpStatusCode.BadRequest)]
    [InlineData("0;DROP", HttpStatusCode.BadRequest)]
    [InlineData("999999999999999999999999", HttpStatusCode.BadRequest)]
    [InlineData("999999999999", HttpStatusCode.OK)]
    [InlineData("-", HttpStatusCode.OK)]
    [InlineData("", HttpStatusCode.OK)]
    public async Task A_watermark_is_a_number_of_ours_or_the_beginning(string watermark, HttpStatusCode expected)
    {
        Assert.Equal(expected, await _client.StatusAsync(HttpMethod.Get, $"/conversations/{_id}/activities?watermark={Uri.EscapeDataString(watermark)}"));
        Assert.Equal(expected, await _client.StatusAsync(HttpMethod.Get, $"/conversations/{_id}?watermark={Uri.EscapeDataString(watermark)}"));
    }

    [Fact]
    [Trait("Case", "D14")]
    public async Task Following_the_watermark_gives_each_activity_once_and_ends_on_an_empty_set()
    {
        for (var number = 0; number < 5; number++)
            await _client.SayAsync(_id, $"n{number}");
        var seen = new List<string?>();
        for (var (watermark, patience) = ("", 100); seen.Count < 11 && patience > 0; patience--)
        {
            var set = await _client.JsonAsync(HttpMethod.Get, $"/conversations/{_id}/activities?watermark={watermark}");
            seen.AddRange(set.GetProperty("activities").EnumerateArray().Select(activity => activity.GetProperty("id").GetString()));
            watermark = set.GetProperty("watermark").GetString()!;
            await Task.Delay(20);
        }
        var last = await _client.JsonAsync(HttpMethod.Get, $"/conversations/{_id}/activities?watermark=11");

        Assert.Equal(11, seen.Distinct().Count());
        Assert.Equal(11, seen.Count);
        Assert.Empty(last.GetProperty("activities").EnumerateArray());
    }

    [Fact]
    [Trait("Case", "D31")]
    public async Task An_erased_conversation_is_not_found_any_more()
    {
        await _app.UseAsync((IConversationLog log) => log.EraseIdleAsync(DateTimeOffset.MaxValue, default));

        Assert.Equal(HttpStatusCode.NotFound, await _client.StatusAsync(HttpMethod.Get, $"/conversations/{_id}"));
        Assert.Equal(HttpStatusCode.NotFound, await _client.StatusAsync(HttpMethod.Get, $"/conversations/{_id}/activities"));
        Assert.Equal(HttpStatusCode.NotFound, await _client.StatusAsync(HttpMethod.Post, $"/conversations/{_id}/activities", """{"type":"message","text":"x"}"""));
    }

    [Fact]
    public async Task What_was_pending_when_the_program_stopped_is_answered_after_the_next_start()
    {
        using var folder = new TemporaryFolder();
        var now = DateTimeOffset.UtcNow;
        var arrival = """{"type":"conversationUpdate","id":"a0","conversation":{"id":"c"},"from":{"id":"dl_x"},"recipient":{"id":"invitebot"},"channelId":"directline","membersAdded":[{"id":"dl_x"}]}""";
        var message = """{"type":"message","id":"a1","text":"before the crash","conversation":{"id":"c"},"from":{"id":"dl_x"},"recipient":{"id":"invitebot"},"channelId":"directline"}""";
        await using (var before = StoreHost.Sqlite(folder.Path))
        {
            await before.UseAsync((IConversationLog log) => log.OpenAsync(new Conversation("c", "dl_x", null, now), new IncomingActivity("a0", null, arrival, now), default));
            await before.UseAsync((IConversationLog log) => log.AcceptAsync("c", new IncomingActivity("a1", "k1", message, now), 100, default));
        }

        await using var restarted = DirectLineClient.StartEchoBot(new Dictionary<string, string> { ["Storage:DataFolder"] = folder.Path });
        var client = DirectLineClient.Of(restarted, "c", "dl_x");
        var texts = (await client.ReadAsync("c", 3)).Select(activity => activity.GetProperty("text").GetString());

        Assert.Equal(["before the crash", "Welcome", "echo: before the crash"], texts);
    }
}
