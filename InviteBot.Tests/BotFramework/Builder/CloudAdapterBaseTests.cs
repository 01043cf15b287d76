using InviteBot.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace InviteBot.Tests.BotFramework.Builder;

/// <summary>Turns through the cloud adapter, against a fake channel over real HTTP.</summary>
public sealed class CloudAdapterBaseTests : IAsyncLifetime
{
    private FakeConnector _channel = null!;
    private Adapter _adapter = null!;

    public async Task InitializeAsync()
    {
        _channel = await FakeConnector.StartAsync();
        _adapter = new Adapter(BotFrameworkAuthenticationFactory.Create(
            null, false, null, null, null, null, null, null, null, new PasswordServiceClientCredentialFactory(), new AuthenticationConfiguration(), new Loopback(), null));
    }

    public async Task DisposeAsync() => await _channel.DisposeAsync();

    [Fact]
    public async Task A_reply_goes_to_the_activity_it_answers_and_takes_the_id_the_channel_gives()
    {
        string? id = null;
        var response = await Turn(ActivityTypes.Message, async turn => id = (await turn.SendActivityAsync("hello")).Id);

        Assert.Null(response);
        Assert.Equal("1", id);
        Assert.Equal(["POST /v3/conversations/c/activities/7"], Calls());
        Assert.Equal("hello", (string?)JObject.Parse(_channel.Requests.Single().Body)["text"]);
    }

    [Fact]
    public async Task Activities_are_changed_and_deleted_at_the_channel()
    {
        await Turn(ActivityTypes.Message, async turn =>
        {
            await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = "8", Text = "changed" });
            await turn.DeleteActivityAsync("9");
        });
        Assert.Equal(["PUT /v3/conversations/c/activities/8", "DELETE /v3/conversations/c/activities/9"], Calls());
    }

    [Fact]
    public async Task Replies_somebody_waits_for_come_in_the_response()
    {
        var response = await Turn(ActivityTypes.Message, turn => turn.SendActivityAsync("hello"), DeliveryModes.ExpectReplies);
        Assert.Equal("hello", Assert.IsType<ExpectedReplies>(response.Body).Activities.Single().Text);
        Assert.Empty(Calls());
    }

    [Fact]
    public async Task An_invoke_gets_the_response_the_bot_sent()
    {
        var response = await Turn(ActivityTypes.Invoke, turn => turn.SendActivityAsync(new Activity
        {
            Type = ActivityTypesEx.InvokeResponse,
            Value = new InvokeResponse { Status = 418 },
        }));
        Assert.Equal(418, response.Status);
        Assert.Empty(Calls());
    }

    [Fact]
    public async Task An_invoke_nobody_answered_is_not_implemented()
        => Assert.Equal(501, (await Turn(ActivityTypes.Invoke, _ => Task.CompletedTask)).Status);

    [Theory]
    [InlineData("msteams", 0)]
    [InlineData("emulator", 1)]
    public async Task Traces_go_to_the_emulator_alone(string channelId, int calls)
    {
        await Turn(ActivityTypes.Message, turn => turn.SendActivityAsync(Activity.CreateTraceActivity("trace")), channelId: channelId);
        Assert.Equal(calls, Calls().Length);
    }

    [Fact]
    public async Task A_conversation_can_be_continued_later()
    {
        var reference = new ConversationReference { ChannelId = "msteams", ServiceUrl = _channel.ServiceUrl, Conversation = new ConversationAccount(id: "c"), Bot = new ChannelAccount("bot"), User = new ChannelAccount("user") };
        string? name = null;
        await _adapter.ContinueConversationAsync("", reference, async (turn, cancellation) =>
        {
            name = turn.Activity.Name;
            await turn.SendActivityAsync("later", cancellationToken: cancellation);
        }, CancellationToken.None);

        Assert.Equal(ActivityEventNames.ContinueConversation, name);
        Assert.Single(Calls());
    }

    [Fact]
    public async Task A_continuation_without_a_service_url_is_refused()
        => await Assert.ThrowsAsync<ArgumentException>(() => _adapter.ContinueConversationAsync(
            "", new Activity { Conversation = new ConversationAccount(id: "c") }, (_, _) => Task.CompletedTask, CancellationToken.None));

    [Fact]
    public async Task A_conversation_can_be_begun_by_the_bot()
    {
        Activity? seen = null;
        await _adapter.CreateConversationAsync("", "msteams", _channel.ServiceUrl, "audience", new ConversationParameters { TenantId = "tenant" }, (turn, _) =>
        {
            seen = turn.Activity;
            return Task.CompletedTask;
        }, CancellationToken.None);

        Assert.Equal(["POST /v3/conversations"], Calls());
        Assert.Equal((ActivityEventNames.CreateConversation, "tenant"), (seen!.Name, seen.Conversation.TenantId));
    }

    [Fact]
    public async Task Teams_is_asked_for_the_people_of_a_team_or_conversation()
    {
        await Turn(ActivityTypes.Message, async turn =>
        {
            Assert.Equal("0001", (await TeamsInfo.GetMemberAsync(turn, "29:ada")).AadObjectId);
            Assert.Equal("Ada", (await TeamsInfo.GetTeamMemberAsync(turn, "29:ada", "t")).Name);
            Assert.Equal("0001", Assert.Single((await TeamsInfo.GetPagedMembersAsync(turn, 10)).Members).AadObjectId);
            Assert.Single((await TeamsInfo.GetPagedTeamMembersAsync(turn, "t")).Members);
            await Assert.ThrowsAsync<InvalidOperationException>(() => TeamsInfo.GetPagedTeamMembersAsync(turn));

            turn.Activity.ChannelData = JObject.Parse("""{"team":{"id":"team-of-the-activity"}}""");
            await TeamsInfo.GetPagedMembersAsync(turn);
        });
        Assert.Equal(
            [
                "GET /v3/conversations/c/members/29:ada", "GET /v3/conversations/t/members/29:ada",
                "GET /v3/conversations/c/pagedmembers", "GET /v3/conversations/t/pagedmembers",
                "GET /v3/conversations/team-of-the-activity/pagedmembers",
            ],
            Calls());
    }

    private string[] Calls() => _channel.Requests.Select(request => $"{request.Method} {request.Path}").ToArray();

    private Task<InvokeResponse> Turn(string type, Func<ITurnContext, Task> bot, string? deliveryMode = null, string channelId = "msteams") => _adapter.Process(
        new Activity
        {
            Type = type,
            Id = "7",
            ChannelId = channelId,
            ServiceUrl = _channel.ServiceUrl,
            DeliveryMode = deliveryMode,
            Conversation = new ConversationAccount(id: "c"),
            From = new ChannelAccount("user"),
            Recipient = new ChannelAccount("bot"),
        },
        (turn, _) => bot(turn));

    private sealed class Adapter(BotFrameworkAuthentication authentication) : CloudAdapterBase(authentication)
    {
        public Task<InvokeResponse> Process(Activity activity, BotCallbackHandler bot)
            => ProcessActivityAsync(authHeader: "", activity, bot, CancellationToken.None);
    }

    private sealed class Loopback : IHttpClientFactory
    {
        public HttpClient CreateClient(string name) => new(LoopbackTls.CreateHandler());
    }
}
