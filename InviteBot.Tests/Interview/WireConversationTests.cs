using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using InviteBot.Tests.DirectLine;
using InviteBot.Tests.Support;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace InviteBot.Tests.Interview;

/// <summary>The same approved conversations, spoken with the running program over HTTP and read from its WebSocket.</summary>
public sealed class WireConversationTests(WireConversationTests.App shared) : IClassFixture<WireConversationTests.App>
{
    public static TheoryData<string> Scripts => [.. Transcript.Files];

    [Theory, MemberData(nameof(Scripts))]
    public async Task The_wire_carries_the_conversation_as_approved(string file)
    {
        var (client, opened) = await DirectLineClient.OpenAsync(shared.Program);
        var id = opened.GetProperty("conversationId").GetString()!;
        using var socket = await DirectLineClient.ConnectAsync(opened.GetProperty("streamUrl").GetString()!);
        var expected = Transcript.RepliesPerTurn(file);
        var transcript = new StringBuilder();

        var newest = await HearAsync(socket, expected[0], transcript, card: null);
        foreach (var (said, replies) in Transcript.Lines(file).Zip(expected.Skip(1)))
        {
            Transcript.AppendSaid(said, transcript);
            if (Transcript.IsTap(said)) await TapAsync(client, id, Transcript.Pressed(said, newest!).ToString(Formatting.None));
            else await client.SayAsync(id, said);
            newest = await HearAsync(socket, replies, transcript, newest);
        }

        Assert.Equal(Transcript.Read(file), transcript.ToString());
    }

    private static Task<JsonElement> TapAsync(DirectLineClient client, string conversation, string data) =>
        client.JsonAsync(HttpMethod.Post, $"/conversations/{conversation}/activities", $$"""{"type":"message","from":{"id":"r_1"},"value":{{data}} }""");

    /// <summary>Reads that many messages of the bot, passing over the person's own echoes; gives back the newest card.</summary>
    private static async Task<Activity?> HearAsync(ClientWebSocket socket, int count, StringBuilder transcript, Activity? card)
    {
        for (var heard = 0; heard < count;)
        {
            var frame = await DirectLineClient.NextAsync(socket, 1);
            Assert.NotEmpty(frame); // the stream was closed
            foreach (var activity in frame)
            {
                if (activity.GetProperty("type").GetString() != "message" || activity.GetProperty("from").GetProperty("role").GetString() != "bot") continue;
                var reply = JsonConvert.DeserializeObject<Activity>(activity.GetRawText())!;
                Transcript.AppendReply(reply, transcript);
                if (reply.Attachments is { Count: > 0 }) card = reply;
                heard++;
            }
        }

        return card;
    }

    /// <summary>The program, for all conversations. A script types faster than any person.</summary>
    public sealed class App : IAsyncLifetime
    {
        internal RunningApp Program { get; } = RunningApp.Start(settings: new Dictionary<string, string> { ["DirectLine:PostsPerTenSeconds"] = "10000" });

        public Task InitializeAsync() => Task.CompletedTask;

        public Task DisposeAsync() => Program.DisposeAsync().AsTask();
    }
}
