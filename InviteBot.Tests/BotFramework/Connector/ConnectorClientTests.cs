using InviteBot.Tests.Support;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace InviteBot.Tests.BotFramework.Connector;

/// <summary>The calls of the connector client, against a fake channel over real HTTP.</summary>
public sealed class ConnectorClientTests : IAsyncLifetime, IDisposable
{
    private readonly HttpClient _http = new(LoopbackTls.CreateHandler());
    private FakeConnector _channel = null!;
    private ConnectorClient _client = null!;

    public async Task InitializeAsync()
    {
        _channel = await FakeConnector.StartAsync();
        _client = new ConnectorClient(new Uri(_channel.ServiceUrl), MicrosoftAppCredentials.Empty, _http, disposeHttpClient: false);
    }

    public async Task DisposeAsync() => await _channel.DisposeAsync();

    public void Dispose()
    {
        _client.Dispose();
        _http.Dispose();
    }

    [Fact]
    public async Task Each_call_goes_its_route()
    {
        var activity = new Activity("message") { Id = "7", ReplyToId = "6", Text = "hi", Conversation = new ConversationAccount(id: "c") };
        var calls = _client.Conversations;
        await calls.CreateConversationAsync(new ConversationParameters());
        await calls.SendToConversationAsync(activity);
        await calls.ReplyToActivityAsync(activity);
        await calls.UpdateActivityAsync(activity);
        await calls.DeleteActivityAsync("c", "7");
        await calls.GetConversationPagedMembersAsync("c", 10, "next");
        await calls.SendConversationHistoryAsync("c", new Transcript([activity]));
        Assert.Equal(
            [
                "POST /v3/conversations",
                "POST /v3/conversations/c/activities",
                "POST /v3/conversations/c/activities/6",
                "PUT /v3/conversations/c/activities/7",
                "DELETE /v3/conversations/c/activities/7",
                "GET /v3/conversations/c/pagedmembers",
                "POST /v3/conversations/c/activities/history",
            ],
            _channel.Requests.Select(request => $"{request.Method} {request.Path}"));
    }

    [Fact]
    public async Task The_id_that_the_channel_gives_comes_back()
    {
        var response = await _client.Conversations.SendToConversationAsync("c", new Activity("message"));
        Assert.Equal("1", response.Id);
    }

    [Theory]
    [InlineData("19:abc@thread.tacv2;messageid=1")]
    [InlineData("a b/c?d#e%")]
    public async Task An_id_may_hold_any_character(string id)
    {
        await _client.Conversations.SendToConversationAsync(id, new Activity("message"));
        Assert.Equal($"/v3/conversations/{id}/activities", Uri.UnescapeDataString(_channel.Requests.Single().Path));
    }

    [Fact]
    public async Task Members_without_a_value_are_not_written()
    {
        await _client.Conversations.SendToConversationAsync("c", new Activity("message") { Text = "hi" });
        Assert.Equal("""{"type":"message","text":"hi"}""", _channel.Requests.Single().Body);
    }

    [Fact]
    public async Task A_missing_argument_is_refused_before_anything_is_sent()
    {
        await Assert.ThrowsAsync<ValidationException>(() => _client.Conversations.SendToConversationAsync(null, new Activity("message")));
        await Assert.ThrowsAsync<ValidationException>(() => _client.Conversations.SendToConversationAsync("c", null));
        await Assert.ThrowsAsync<ValidationException>(() => _client.Conversations.ReplyToActivityAsync(
            new Activity("message") { Conversation = new ConversationAccount(id: "c") }));
        Assert.Empty(_channel.Requests);
    }

    [Fact]
    public async Task A_refusal_says_why()
    {
        _channel.Moods.Enqueue(FakeConnector.Status(403, "ConversationBlockedByUser"));
        var refusal = await Assert.ThrowsAsync<ErrorResponseException>(() => _client.Conversations.SendToConversationAsync("c", new Activity("message")));
        Assert.Equal("ConversationBlockedByUser", refusal.Body.Error.Code);
        Assert.Equal(403, (int)refusal.Response.StatusCode);
        Assert.Contains("Forbidden", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancelled_call_is_given_up()
    {
        _channel.Moods.Enqueue(context => Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default));
        using var limit = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            _client.Conversations.SendToConversationAsync("c", new Activity("message"), limit.Token));
    }
}
