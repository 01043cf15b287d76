using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace InviteBot.Tests.BotFramework.Builder;

public sealed class MiddlewareTests
{
    private readonly TestAdapter _adapter = new();
    private readonly List<string> _order = [];

    [Fact]
    public async Task Middleware_runs_in_order_around_the_bot()
    {
        _adapter.Use(new Noting(_order, "a")).Use(new Noting(_order, "b"));
        await Say("hi");
        Assert.Equal(["a in", "b in", "bot", "b out", "a out"], _order);
    }

    [Fact]
    public async Task A_turn_ends_at_middleware_that_does_not_hand_it_on()
    {
        _adapter.Use(new Noting(_order, "a", handsOn: false)).Use(new Noting(_order, "b"));
        await Say("hi");
        Assert.Equal(["a in", "a out"], _order);
    }

    [Fact]
    public async Task What_a_turn_throws_goes_to_the_error_handler_and_no_further()
    {
        Exception? caught = null;
        _adapter.OnTurnError = (_, exception) =>
        {
            caught = exception;
            return Task.CompletedTask;
        };
        await _adapter.SendTextToBotAsync("hi", (_, _) => throw new TimeoutException(), CancellationToken.None);
        Assert.IsType<TimeoutException>(caught);
    }

    [Fact]
    public async Task Without_an_error_handler_the_caller_gets_the_exception()
        => await Assert.ThrowsAsync<TimeoutException>(() => _adapter.SendTextToBotAsync("hi", (_, _) => throw new TimeoutException(), CancellationToken.None));

    [Fact]
    public async Task Typing_is_shown_while_the_bot_thinks_and_is_no_response()
    {
        _adapter.Use(new ShowTypingMiddleware(delay: 0, period: 10_000));
        await _adapter.SendTextToBotAsync(
            "hi",
            async (turn, cancellation) =>
            {
                var typing = await _adapter.GetNextReplyAsync(cancellation);
                Assert.Equal(ActivityTypes.Typing, typing.Type);
                Assert.False(turn.Responded);
                await turn.SendActivityAsync("done", cancellationToken: cancellation);
            },
            new CancellationTokenSource(TimeSpan.FromSeconds(10)).Token);

        Assert.Equal("done", ((Activity)_adapter.GetNextReply()).Text);
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, 0)]
    public void Typing_times_make_sense(int delay, int period)
        => Assert.Throws<ArgumentOutOfRangeException>(() => new ShowTypingMiddleware(delay, period));

    [Fact]
    public async Task The_mention_of_the_bot_is_taken_out_of_the_text()
    {
        _adapter.Use(new NormalizeMentionsMiddleware());
        var mention = new Mention { Type = "mention", Mentioned = new ChannelAccount(id: "bot"), Text = "<at>InviteBot</at>" };
        var entity = new Entity();
        entity.SetAs(mention);
        var text = "";
        await _adapter.ProcessActivityAsync(
            new Activity { Type = ActivityTypes.Message, Text = "<at>InviteBot</at> help", Entities = [entity] },
            (turn, _) =>
            {
                text = turn.Activity.Text;
                return Task.CompletedTask;
            });
        Assert.Equal("help", text);
    }

    [Fact]
    public async Task A_registered_object_is_in_the_state_of_every_turn()
    {
        var storage = new MemoryStorage();
        _adapter.UseStorage(storage);
        await _adapter.SendTextToBotAsync("hi", (turn, _) =>
        {
            Assert.Same(storage, turn.TurnState.Get<IStorage>());
            return Task.CompletedTask;
        }, CancellationToken.None);
    }

    [Fact]
    public async Task A_transcript_holds_what_was_said_in_order()
    {
        var store = new MemoryTranscriptStore();
        _adapter.Use(new TranscriptLoggerMiddleware(store));
        await _adapter.SendTextToBotAsync("hi", (turn, cancellation) => turn.SendActivityAsync("hello", cancellationToken: cancellation), CancellationToken.None);

        var page = await store.GetTranscriptActivitiesAsync("test", "Conversation1");
        Assert.Equal(["hi", "hello"], page.Items.Select(activity => ((Activity)activity).Text));
        Assert.Null(page.ContinuationToken);
        Assert.Equal("Conversation1", (await store.ListTranscriptsAsync("test")).Items.Single().Id);

        await store.DeleteTranscriptAsync("test", "Conversation1");
        Assert.Empty((await store.GetTranscriptActivitiesAsync("test", "Conversation1")).Items);
    }

    [Fact]
    public async Task A_long_transcript_is_read_page_by_page()
    {
        var store = new MemoryTranscriptStore();
        for (var i = 0; i < 45; i++)
        {
            await store.LogActivityAsync(new Activity
            {
                Id = $"{i}",
                ChannelId = "test",
                Conversation = new ConversationAccount(id: "c"),
                Timestamp = DateTimeOffset.UnixEpoch.AddSeconds(i),
            });
        }

        var ids = new List<string>();
        string? token = null;
        do
        {
            var page = await store.GetTranscriptActivitiesAsync("test", "c", token);
            ids.AddRange(page.Items.Select(activity => activity.Id));
            token = page.ContinuationToken;
        }
        while (token != null);

        Assert.Equal(Enumerable.Range(0, 45).Select(i => $"{i}"), ids);
    }

    private Task Say(string text) => _adapter.SendTextToBotAsync(
        text,
        (_, _) =>
        {
            _order.Add("bot");
            return Task.CompletedTask;
        },
        CancellationToken.None);

    private sealed class Noting(List<string> order, string name, bool handsOn = true) : IMiddleware
    {
        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            order.Add(name + " in");
            if (handsOn)
                await next(cancellationToken);
            order.Add(name + " out");
        }
    }
}
