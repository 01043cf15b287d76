using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.TraceExtensions;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace InviteBot.Tests.BotFramework.Builder;

public sealed class TurnContextTests
{
    private readonly TestAdapter _adapter = new();

    [Fact]
    public async Task A_text_is_sent_as_a_message_that_accepts_input()
    {
        await Turn(turn => turn.SendActivityAsync("hello"));

        var reply = (Activity)_adapter.GetNextReply();
        Assert.Equal(("message", "hello", "acceptingInput"), (reply.Type, reply.Text, reply.InputHint));
        Assert.Null(reply.Attachments);
        Assert.Null(reply.Entities);
    }

    [Fact]
    public async Task What_is_sent_goes_to_the_sender_of_what_came_in()
    {
        await Turn(turn => turn.SendActivityAsync("hello"));

        var reply = (Activity)_adapter.GetNextReply();
        Assert.Equal(("user1", "bot", "Conversation1", "1"), (reply.Recipient.Id, reply.From.Id, reply.Conversation.Id, reply.ReplyToId));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    public async Task An_empty_text_is_refused(string? text)
        => await Turn(turn => Assert.ThrowsAsync<ArgumentNullException>(() => turn.SendActivityAsync(text)));

    [Fact]
    public async Task A_turn_has_responded_once_something_other_than_a_trace_was_sent() => await Turn(async turn =>
    {
        await turn.TraceActivityAsync("state");
        Assert.False(turn.Responded);

        await turn.SendActivityAsync("hello");
        Assert.True(turn.Responded);
    });

    [Fact]
    public async Task Send_hooks_run_in_the_order_they_were_added_and_may_add_activities()
    {
        var order = new List<string>();
        await Turn(async turn =>
        {
            turn.OnSendActivities((_, activities, next) =>
            {
                order.Add("first");
                activities.Add(MessageFactory.Text("and more"));
                return next();
            });
            turn.OnSendActivities((_, _, next) =>
            {
                order.Add("second");
                return next();
            });
            await turn.SendActivityAsync("hello");
        });

        Assert.Equal(["first", "second"], order);
        Assert.Equal(["hello", "and more"], Texts());
    }

    [Fact]
    public async Task A_send_hook_that_does_not_call_next_keeps_the_activity_back()
    {
        await Turn(async turn =>
        {
            turn.OnSendActivities((_, _, _) => Task.FromResult(Array.Empty<ResourceResponse>()));
            await turn.SendActivityAsync("hello");
            Assert.False(turn.Responded);
        });

        Assert.Empty(Texts());
    }

    [Fact]
    public async Task An_activity_can_be_updated_and_deleted_under_the_eyes_of_hooks()
    {
        var seen = new List<string>();
        await Turn(async turn =>
        {
            turn.OnUpdateActivity((_, activity, next) =>
            {
                seen.Add("update " + activity.Text);
                return next();
            });
            turn.OnDeleteActivity((_, reference, next) =>
            {
                seen.Add("delete");
                return next();
            });

            var first = await turn.SendActivityAsync("one");
            var second = await turn.SendActivityAsync("two");
            await turn.UpdateActivityAsync(new Activity { Type = ActivityTypes.Message, Id = first.Id, Text = "three" });
            await turn.DeleteActivityAsync(second.Id);
        });

        Assert.Equal(["update three", "delete"], seen);
        Assert.Equal(["three"], Texts());
    }

    [Fact]
    public async Task Replies_somebody_waits_for_are_kept_in_the_turn()
    {
        await _adapter.ProcessActivityAsync(
            new Activity { Type = ActivityTypes.Message, DeliveryMode = DeliveryModes.ExpectReplies },
            async (turn, cancellation) =>
            {
                await turn.SendActivityAsync("hello", cancellationToken: cancellation);
                Assert.True(turn.Responded);
                Assert.Equal("hello", ((TurnContext)turn).BufferedReplyActivities.Single().Text);
            });

        Assert.Empty(Texts());
    }

    [Fact]
    public async Task What_a_turn_holds_is_disposed_with_it_and_nothing_can_be_sent_afterwards()
    {
        ITurnContext? kept = null;
        using var held = new MemoryStream();
        await Turn(turn =>
        {
            kept = turn;
            turn.TurnState.Add<Stream>(held);
            return Task.CompletedTask;
        });

        Assert.False(held.CanRead);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => kept!.SendActivityAsync("too late"));
    }

    [Fact]
    public void A_connector_client_is_not_the_turns_to_dispose()
    {
        var client = new ConnectorClient(new Uri("https://channel.test/"), new MicrosoftAppCredentials("app", "secret"));
        var state = new TurnContextStateCollection();
        state.Add<IConnectorClient>(client);
        state.Dispose();
        Assert.NotNull(client.HttpClient.DefaultRequestHeaders);
        client.HttpClient.Timeout = TimeSpan.FromSeconds(1);
        client.Dispose();
    }

    [Fact]
    public void Turn_state_gives_null_for_what_is_not_there_and_refuses_null()
    {
        using var state = new TurnContextStateCollection();
        Assert.Null(state.Get<string>("missing"));
        Assert.Throws<ArgumentNullException>(() => state.Add<string>("key", null!));
        state.Set("key", "value");
        Assert.Null(state.Get<Stream>("key"));
        Assert.Equal("value", state.Get<string>("key"));
    }

    private Task Turn(Func<ITurnContext, Task> bot) => _adapter.SendTextToBotAsync("hi", (turn, _) => bot(turn), CancellationToken.None);

    private List<string> Texts() => _adapter.ActiveQueue.Select(activity => activity.Text).ToList();
}
