using System.Net;
using System.Text.Json;
using InviteBot.Bot;
using InviteBot.Interview;
using InviteBot.Storage;
using InviteBot.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;

namespace InviteBot.Tests.Bot;

/// <summary>Channels repeat themselves and break off; the person's state moves once, and replies go out once or not at all.</summary>
public sealed class ExactlyOnceTests : IAsyncLifetime
{
    private readonly FakeTimeProvider _clock = new(DateTimeOffset.UtcNow);
    private readonly ChannelHost _host = new();

    public Task InitializeAsync() => _host.StartAsync(_ => { }, services => services.AddSingleton<TimeProvider>(_clock));

    public Task DisposeAsync() => _host.DisposeAsync();

    private IEnumerable<string?> Sent => _host.Connector.Requests.Select(request => JsonDocument.Parse(request.Body).RootElement.GetProperty("text").GetString());

    [Fact]
    [Trait("Case", "C1")]
    [Trait("Case", "A40")]
    public async Task The_same_activity_again_is_taken_and_not_answered()
    {
        var activity = _host.Activity();
        for (var times = 0; times < 3; times++) await PostAsync(activity);
        Assert.Equal(1, _host.Turns);
        Assert.Equal(["You said: hello"], Sent);
    }

    [Fact]
    [Trait("Case", "C2")]
    [Trait("Case", "C4")]
    public async Task The_same_activity_many_times_at_once_has_one_turn()
    {
        var activity = _host.Activity();
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => PostAsync(activity)));
        Assert.Equal(1, _host.Turns);
        Assert.Single(_host.Connector.Requests);
    }

    [Fact]
    [Trait("Case", "C3")]
    public async Task The_same_id_in_another_conversation_is_another_activity()
    {
        await PostAsync(_host.Activity(("id", "same")));
        await PostAsync(_host.Activity(("id", "same"), ("conversation", new { id = "a:2" })));
        Assert.Equal(2, _host.Turns);
    }

    [Fact]
    [Trait("Case", "C8")]
    public async Task An_id_is_remembered_for_a_day()
    {
        var activity = _host.Activity();
        await PostAsync(activity);
        _clock.Advance(TimeSpan.FromHours(23));
        await _host.App.Services.GetRequiredService<Sweeper>().SweepAsync(default);
        await PostAsync(activity);
        Assert.Equal(1, _host.Turns);

        _clock.Advance(TimeSpan.FromHours(2));
        await _host.App.Services.GetRequiredService<Sweeper>().SweepAsync(default);
        await PostAsync(activity);
        Assert.Equal(2, _host.Turns);
    }

    [Fact]
    [Trait("Case", "C7")]
    [Trait("Case", "C20")]
    public async Task A_press_of_a_card_that_comes_with_a_new_id_within_a_minute_is_one_press()
    {
        var pressed = new { verb = "change", card = "abc" };
        await PostAsync(_host.Activity(("text", null), ("value", pressed)));
        _clock.Advance(TimeSpan.FromSeconds(30));
        await PostAsync(_host.Activity(("text", null), ("value", pressed)));
        Assert.Equal(1, _host.Turns);

        await PostAsync(_host.Activity(("text", null), ("value", new { verb = "change", card = "def" })));
        _clock.Advance(TimeSpan.FromSeconds(61));
        await PostAsync(_host.Activity(("text", null), ("value", pressed)));
        Assert.Equal(3, _host.Turns);
    }

    [Fact]
    [Trait("Case", "C7")]
    [Trait("Case", "C24")]
    public async Task An_invoke_that_is_repeated_gets_the_answer_of_the_first_one_and_changes_nothing_twice()
    {
        await using var host = new ChannelHostWith(services: services => services.RemoveAll<IBot>().AddScoped<IBot, NumberingBot>());
        await host.StartAsync();

        var submitted = host.Host.Activity(("type", "invoke"), ("name", "task/submit"), ("text", null));
        Assert.Equal((HttpStatusCode.OK, """{"number":1}"""), await InvokeAsync(host.Host, submitted));
        Assert.Equal((HttpStatusCode.OK, """{"number":1}"""), await InvokeAsync(host.Host, submitted));

        // What changed nothing is answered anew, and not remembered.
        var asked = host.Host.Activity(("type", "invoke"), ("name", "composeExtension/query"), ("text", null));
        Assert.Equal((HttpStatusCode.OK, """{"number":2}"""), await InvokeAsync(host.Host, asked));
        Assert.Equal((HttpStatusCode.OK, """{"number":3}"""), await InvokeAsync(host.Host, asked));
    }

    [Fact]
    [Trait("Case", "C53")]
    [Trait("Case", "C52")]
    public async Task A_turn_that_fails_half_way_says_the_apology_and_nothing_else_and_the_next_one_works()
    {
        _host.Turn = async (turn, cancellationToken) =>
        {
            await turn.SendActivityAsync("half an answer", cancellationToken: cancellationToken);
            throw new InvalidOperationException("The test asked for it.");
        };
        await PostAsync(_host.Activity());
        _host.Turn = (turn, cancellationToken) => turn.SendActivityAsync("whole", cancellationToken: cancellationToken);
        await PostAsync(_host.Activity());
        Assert.Equal([Wording.Apology, "whole"], Sent);
    }

    [Fact]
    [Trait("Case", "C52")]
    [Trait("Case", "B5")]
    public async Task A_reply_that_the_channel_would_not_take_yet_is_sent_later_and_what_follows_waits_for_it()
    {
        _host.Turn = (turn, cancellationToken) => turn.SendActivitiesAsync([MessageFactory.Text("one"), MessageFactory.Text("two")], cancellationToken);
        _host.Connector.Moods.Enqueue(FakeConnector.Status(429, "TooMany", retryAfter: 61));
        await PostAsync(_host.Activity());
        Assert.Equal(["one"], Sent);

        await UntilAsync(() => _host.Connector.Requests.Count == 3);
        Assert.Equal(["one", "one", "two"], Sent);
        Assert.Equal(1, _host.Turns);
    }

    [Fact]
    [Trait("Case", "B6")]
    public async Task A_reply_that_may_have_arrived_is_not_sent_again_and_the_next_one_is_sent()
    {
        _host.Turn = (turn, cancellationToken) => turn.SendActivitiesAsync([MessageFactory.Text("one"), MessageFactory.Text("two")], cancellationToken);
        _host.Connector.Moods.Enqueue(FakeConnector.CutConnection);
        await PostAsync(_host.Activity());
        for (var rounds = 0; rounds < 50; rounds++) _clock.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal(["one", "two"], Sent);
    }

    [Fact]
    [Trait("Case", "C6")]
    public async Task What_was_stored_but_not_sent_before_the_end_is_sent_afterwards_and_what_was_begun_is_not()
    {
        await PostAsync(_host.Activity());
        var rows = new[] { (Number: 101, Begun: 1, Text: "begun"), (Number: 102, Begun: 0, Text: "not begun") };
        var template = _host.Connector.Requests.Single().Body;
        await _host.App.Services.GetRequiredService<IDatabase>().WriteAsync(
            async work =>
            {
                foreach (var (number, begun, text) in rows)
                {
                    var json = JsonSerializer.Serialize(new { type = "message", text, channelId = "msteams", serviceUrl = _host.ServiceUrl, conversation = new { id = "a:1" }, from = new { id = "28:bot" }, recipient = new { id = "29:ada" } });
                    await work.ExecuteAsync("INSERT INTO reply (conversation, number, json, begun) VALUES ('msteams/a:1', @number, @json, @begun)", new { number, json, begun });
                }

                return true;
            },
            default);
        Assert.NotEmpty(template);

        await UntilAsync(() => _host.Connector.Requests.Count == 2);
        Assert.Equal(["You said: hello", "not begun"], Sent);
    }

    [PostgresFact]
    [Trait("Case", "C2")]
    public async Task The_same_activity_at_two_instances_at_once_has_one_turn()
    {
        using var store = new Store("PostgreSQL");
        await using var a = store.Open();
        await using var b = store.Open();
        var turns = 0;
        await Task.WhenAll(Enumerable.Range(0, 40).Select(number => Task.Run(async () =>
        {
            await using var scope = (number % 2 == 0 ? a : b).Scope();
            var ledger = scope.ServiceProvider.GetRequiredService<ITurnLedger>();
            var claim = await ledger.TakeAsync("msteams/c", "msteams/p", default);
            HandledMark[] marks = [new("message:1")];
            if (await ledger.FindHandledAsync(claim, marks, default) is null)
            {
                Interlocked.Increment(ref turns);
                Assert.True(await ledger.CommitAsync(claim, marks, ["\"reply\""], null, default));
            }

            await ledger.ReleaseAsync(claim);
        })));
        Assert.Equal(1, turns);
    }

    [PostgresFact]
    [Trait("Case", "C10")]
    public async Task A_holder_that_died_is_overtaken_and_can_store_nothing_any_more()
    {
        using var store = new Store("PostgreSQL");
        await using var a = store.Open();
        await using var b = store.Open();
        await using var scopeOfDead = a.Scope();
        await using var scope = b.Scope();
        var (dead, ledger) = (scopeOfDead.ServiceProvider.GetRequiredService<ITurnLedger>(), scope.ServiceProvider.GetRequiredService<ITurnLedger>());
        var old = await dead.TakeAsync("msteams/c", "msteams/p", default);

        var start = DateTimeOffset.UtcNow;
        var claim = await ledger.TakeAsync("msteams/c", "msteams/p", default);

        Assert.InRange(DateTimeOffset.UtcNow - start, TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(8));
        Assert.False(await dead.CommitAsync(old, [], ["\"too late\""], null, default));
        Assert.True(await ledger.CommitAsync(claim, [], ["\"in time\""], null, default));
        Assert.Equal("\"in time\"", (await b.Get<IOutbox>().NextAsync(claim, default))?.Json);
    }

    [Theory, MemberData(nameof(Store.Kinds), MemberType = typeof(Store))]
    public async Task A_conversation_that_was_forgotten_does_not_come_back_for_its_waiting_replies(string kind)
    {
        using var store = new Store(kind);
        await using var host = store.Open();
        await using var scope = host.Scope();
        var ledger = scope.ServiceProvider.GetRequiredService<ITurnLedger>();
        Assert.Null(await ledger.TakeKnownAsync("msteams/forgotten", default));
        Assert.Equal(0, await host.Get<IDatabase>().ReadAsync(work => work.FindAsync<long>("SELECT count(*) FROM conversation"), default));

        await ledger.ReleaseAsync(await ledger.TakeAsync("msteams/forgotten", "msteams/p", default));
        var known = await ledger.TakeKnownAsync("msteams/forgotten", default);
        Assert.NotNull(known);
        await ledger.ReleaseAsync(known);
    }

    private static async Task<(HttpStatusCode Status, string Body)> InvokeAsync(ChannelHost host, string activity)
    {
        using var response = await host.PostAsync(host.GoodHeader(), activity);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    private async Task PostAsync(string activity)
    {
        var post = _host.PostAsync(_host.GoodHeader(), activity);
        while (!post.IsCompleted) await Task.WhenAny(post, Task.Delay(2));
        using var response = await post;
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    /// <summary>Turns the clock until it is so.</summary>
    private async Task UntilAsync(Func<bool> isSo)
    {
        for (var tries = 0; !isSo(); tries++)
        {
            Assert.True(tries < 600, "It did not come to that.");
            _clock.Advance(TimeSpan.FromSeconds(5));
            await Task.Delay(10);
        }
    }

    /// <summary>Numbers its turns; a submitted task also changes the state.</summary>
    private sealed class NumberingBot(IStorage storage) : IBot
    {
        private static int _turns;

        public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            var number = Interlocked.Increment(ref _turns);
            if (turnContext.Activity.Name == "task/submit") await storage.WriteAsync(new Dictionary<string, object> { ["msteams/users/29:ada"] = new Dictionary<string, object> { ["number"] = number } }, cancellationToken);
            await turnContext.SendActivityAsync(new Activity("invokeResponse") { Value = new InvokeResponse { Status = 200, Body = new { number } } }, cancellationToken);
        }
    }
}
