using System.Net;
using InviteBot.Tests.Support;

namespace InviteBot.Tests.DirectLine;

public sealed class ConversationTests : IAsyncLifetime
{
    private readonly RunningApp _app = DirectLineClient.StartEchoBot();

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => _app.DisposeAsync().AsTask();

    [Fact]
    public async Task Opening_a_conversation_twice_gives_the_same_one_and_greets_once()
    {
        var client = DirectLineClient.Of(_app);
        using var first = await client.SendAsync(HttpMethod.Post, "/conversations", "{\"locale\":\"en-GB\"}");
        using var second = await client.SendAsync(HttpMethod.Post, "/conversations", "{\"locale\":\"en-GB\"}");
        var conversation = await client.JsonAsync(HttpMethod.Post, "/conversations");
        var id = conversation.GetProperty("conversationId").GetString()!;
        await client.ReadAsync(id, 1);
        await client.SayAsync(id, "hello");

        var activities = await client.ReadAsync(id, 3);

        Assert.Equal(HttpStatusCode.Created, first.StatusCode);
        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        Assert.Equal(["Welcome", "hello", "echo: hello"], activities.Select(activity => activity.GetProperty("text").GetString()));
    }

    [Fact]
    public async Task What_a_person_says_is_shown_before_the_answer_with_its_id_and_the_id_of_its_client()
    {
        var (client, conversation) = await DirectLineClient.OpenAsync(_app);
        var id = conversation.GetProperty("conversationId").GetString()!;
        using var socket = await DirectLineClient.ConnectAsync(conversation.GetProperty("streamUrl").GetString()!);

        // The welcome comes in its own time.
        Assert.Single(await DirectLineClient.NextAsync(socket, 1));
        var posted = await client.SayAsync(id, "hello", "abc");
        var (echo, reply) = await DirectLineClient.NextAsync(socket, 2) is [var first, var second] ? (first, second) : default;

        Assert.Equal(posted, echo.GetProperty("id").GetString());
        Assert.Equal("abc", echo.GetProperty("channelData").GetProperty("clientActivityID").GetString());
        Assert.Equal(posted, reply.GetProperty("replyToId").GetString());
        Assert.Equal("bot", reply.GetProperty("from").GetProperty("role").GetString());
    }
}
