using System.Globalization;
using InviteBot.Tests.Support;

namespace InviteBot.Tests.DirectLine;

/// <summary>A hundred people at once, and one whose turn does not end.</summary>
public sealed class ManyConversationsTests
{
    private const int People = 100;

    [Theory, MemberData(nameof(Store.Kinds), MemberType = typeof(Store))]
    [Trait("Case", "C9")]
    [Trait("Case", "C11")]
    public async Task Nobody_hears_what_others_said_and_a_stuck_turn_holds_up_its_own_conversation_alone(string kind)
    {
        using var store = new Store(kind);
        await using var app = DirectLineClient.StartEchoBot(new Dictionary<string, string>(store.Settings) { ["DirectLine:ConversationsPerMinute"] = "1000", ["DirectLine:TurnTimeout"] = "00:00:08" });
        var (stuck, conversation) = await DirectLineClient.OpenAsync(app);
        var stuckId = conversation.GetProperty("conversationId").GetString()!;
        await stuck.ReadAsync(stuckId, 1);
        await stuck.SayAsync(stuckId, "stuck"); // answered at once: a message is taken before anybody thinks about it

        await Task.WhenAll(Enumerable.Range(0, People).Select(person => TalkAsync(app, person)));

        var texts = (await stuck.ReadAsync(stuckId, 2)).Select(activity => activity.GetProperty("text").GetString()).ToList();
        Assert.DoesNotContain("echo: stuck", texts);
        for (var tries = 0; texts.Count < 3; tries++)
        {
            Assert.True(tries < 300, "Nobody apologised.");
            await Task.Delay(200);
            texts = [.. (await stuck.ReadAsync(stuckId, 2)).Select(activity => activity.GetProperty("text").GetString())];
        }

        Assert.StartsWith("Sorry", texts[2], StringComparison.Ordinal);
    }

    private static async Task TalkAsync(RunningApp app, int person)
    {
        var (client, conversation) = await DirectLineClient.OpenAsync(app);
        var id = conversation.GetProperty("conversationId").GetString()!;
        var lines = Enumerable.Range(0, 3).Select(number => string.Create(CultureInfo.InvariantCulture, $"person {person} line {number}")).ToList();
        foreach (var line in lines) await client.SayAsync(id, line);
        var texts = (await client.ReadAsync(id, 7)).Select(activity => activity.GetProperty("text").GetString()!).ToList();
        Assert.Equal(7, texts.Count);
        Assert.Equal(lines, texts.Where(text => text.StartsWith("person", StringComparison.Ordinal)));
        Assert.Equal(lines.Select(line => $"echo: {line}"), texts.Where(text => text.StartsWith("echo", StringComparison.Ordinal)));
    }
}
