using System.Net;
using System.Text.Json;
using InviteBot.Interview;
using InviteBot.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace InviteBot.Tests.Bot;

/// <summary>What becomes of a message that the channel refuses, over real sockets and with a clock that the tests turn.</summary>
public sealed class DeliveryTests : IAsyncLifetime
{
    private readonly FakeTimeProvider _clock = new(DateTimeOffset.UtcNow);
    private readonly ChannelHost _host = new();
    private readonly List<DateTimeOffset> _arrivals = [];

    public Task InitializeAsync() => _host.StartAsync(_ => { }, services => services.AddSingleton<TimeProvider>(_clock));

    public Task DisposeAsync() => _host.DisposeAsync();

    [Fact]
    [Trait("Case", "B5")]
    public async Task A_channel_that_asks_to_wait_is_not_asked_again_sooner()
    {
        Assert.Null(await FailureOfSending(FakeConnector.Status(429, "TooMany", retryAfter: 3), FakeConnector.Status(201)));
        Assert.Equal(2, _host.Connector.Requests.Count);
        Assert.True(_arrivals[1] - _arrivals[0] >= TimeSpan.FromSeconds(3));
    }

    [Fact]
    [Trait("Case", "B5")]
    public async Task A_channel_that_stays_busy_is_given_up_after_six_tries_ever_further_apart()
    {
        var failure = await FailureOfSending([.. Enumerable.Repeat(FakeConnector.Status(429), 7)]);
        Assert.Equal(HttpStatusCode.TooManyRequests, Assert.IsType<ErrorResponseException>(failure).Response.StatusCode);
        Assert.Equal(6, _host.Connector.Requests.Count);
        Assert.All(_arrivals.Zip(_arrivals.Skip(1), (earlier, later) => later - earlier).Zip([2, 4, 8, 16, 20]), gap =>
            Assert.True(gap.First >= TimeSpan.FromSeconds(gap.Second)));
    }

    [Fact]
    [Trait("Case", "B5")]
    public async Task A_wait_that_nobody_sits_out_is_not_begun()
    {
        Assert.IsType<ErrorResponseException>(await FailureOfSending(FakeConnector.Status(429, "TooMany", retryAfter: 61)));
        Assert.Single(_host.Connector.Requests);
    }

    [Fact]
    [Trait("Case", "B5")]
    public async Task What_arrived_before_a_busy_answer_is_not_sent_again()
    {
        _host.Turn = (turn, cancellationToken) => turn.SendActivitiesAsync([MessageFactory.Text("one"), MessageFactory.Text("two")], cancellationToken);
        await PostAsync(FakeConnector.Status(201), FakeConnector.Status(429), FakeConnector.Status(201));
        Assert.Equal(["one", "two", "two"], _host.Connector.Requests.Select(TextOf));
    }

    [Theory]
    [InlineData(403, "BotNotInConversationRoster")]
    [InlineData(403, "ConversationBlockedByUser")]
    [InlineData(404, "ConversationNotFound")]
    [InlineData(410, "Gone")]
    [Trait("Case", "B7")]
    public async Task A_conversation_that_is_gone_is_left_alone_for_a_while_and_fails_no_turn(int status, string code)
    {
        Assert.Null(await FailureOfSending(FakeConnector.Status(status, code)));
        Assert.Null(await FailureOfSending());
        Assert.Single(_host.Connector.Requests);

        _clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Null(await FailureOfSending());
        Assert.Equal(2, _host.Connector.Requests.Count);
    }

    [Fact]
    [Trait("Case", "B7")]
    public async Task One_dead_conversation_does_not_silence_another()
    {
        await FailureOfSending(FakeConnector.Status(404));
        using var response = await _host.PostAsync(_host.GoodHeader(), _host.Activity(("conversation", new { id = "a:2" })));
        Assert.Contains("/a:2/", Uri.UnescapeDataString(_host.Connector.Requests.Last().Path), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Case", "B7")]
    public async Task A_403_for_another_reason_is_a_failure_and_kills_nothing()
    {
        Assert.IsType<ErrorResponseException>(await FailureOfSending(FakeConnector.Status(403, "BotDisabledByAdmin")));
        Assert.Null(await FailureOfSending());
        Assert.Equal(2, _host.Connector.Requests.Count);
    }

    [Fact]
    [Trait("Case", "B7")]
    public async Task An_invoke_is_answered_even_where_messages_cannot_be_sent()
    {
        _host.Connector.Moods.Enqueue(FakeConnector.Status(404));
        _host.Turn = async (turn, cancellationToken) =>
        {
            await turn.SendActivityAsync("hello", cancellationToken: cancellationToken);
            var answer = new Activity(ActivityTypesEx.InvokeResponse) { Value = new InvokeResponse { Status = 202 } };
            await turn.SendActivityAsync(answer, cancellationToken);
        };
        using var response = await _host.PostAsync(_host.GoodHeader(), _host.Activity(("type", "invoke"), ("name", "adaptiveCard/action")));
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
    }

    [Fact]
    [Trait("Case", "B8")]
    public async Task Instead_of_a_message_that_is_too_big_a_short_one_is_sent_to_the_same_place()
    {
        Assert.Null(await FailureOfSending(FakeConnector.Status(413, "MessageSizeTooBig")));
        var requests = _host.Connector.Requests.ToArray();
        Assert.Equal(["hello", Wording.TooBigToSend], requests.Select(TextOf));
        Assert.Equal(requests[0].Path, requests[1].Path);
    }

    [Fact]
    [Trait("Case", "B8")]
    public async Task A_short_message_that_is_refused_too_is_a_failure_and_not_repeated()
    {
        var tooBig = FakeConnector.Status(413, "MessageSizeTooBig");
        Assert.IsType<ErrorResponseException>(await FailureOfSending(tooBig, tooBig));
        Assert.Equal(2, _host.Connector.Requests.Count);
    }

    private static string? TextOf(ConnectorRequest request) => JsonDocument.Parse(request.Body).RootElement.GetProperty("text").GetString();

    /// <summary>Lets the bot send one message into the given moods of the channel, and gives what it met.</summary>
    private async Task<Exception?> FailureOfSending(params Func<HttpContext, Task>[] moods)
    {
        _host.Log.Lines.Clear();
        _host.Turn = (turn, cancellationToken) => turn.SendActivityAsync("hello", cancellationToken: cancellationToken);
        await PostAsync(moods);
        return _host.FailureOfSending;
    }

    /// <summary>Has a turn while the clock runs much faster than it should, and writes down when the channel was asked.</summary>
    private async Task PostAsync(params Func<HttpContext, Task>[] moods)
    {
        foreach (var mood in moods)
        {
            _host.Connector.Moods.Enqueue(context =>
            {
                _arrivals.Add(_clock.GetUtcNow());
                return mood(context);
            });
        }

        var post = _host.PostAsync(_host.GoodHeader());
        while (!post.IsCompleted)
        {
            await Task.WhenAny(post, Task.Delay(2));
            _clock.Advance(TimeSpan.FromMilliseconds(100));
        }

        using var response = await post;
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }
}
