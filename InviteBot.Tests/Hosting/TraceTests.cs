using System.Diagnostics;
using InviteBot.DirectLine;
using InviteBot.Tests.DirectLine;
using InviteBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace InviteBot.Tests.Hosting;

/// <summary>One trace follows a message from the request that brings it over turn and store to where the answer goes, and tells nothing of the person.</summary>
[Trait("Case", "O8")]
public sealed class TraceTests
{
    private const string Marker = "zqmarker";

    [Theory, MemberData(nameof(Store.Kinds), MemberType = typeof(Store))]
    public async Task A_message_of_Teams_is_one_trace_from_the_request_over_turn_and_store_to_the_connector(string kind)
    {
        using var store = new Store(kind);
        var (seen, host) = (new SpanCollector(), new ChannelHost());
        await host.StartAsync(_ => { }, seen.Register, With(store));
        var activity = host.Activity(("text", Marker), ("conversation", new { id = $"a:{Marker}" }), ("from", new { id = $"29:{Marker}", name = Marker }));
        var trace = await PostAsync(host, activity);
        var again = await PostAsync(host, activity);

        var spans = await seen.OfAsync(trace, span => IsRequest(span, "/api/messages"));
        var request = Assert.Single(spans, span => IsRequest(span, "/api/messages"));
        var turn = Assert.Single(spans, IsTurn);
        Assert.Equal(request.SpanId, turn.ParentSpanId);
        Assert.Equal("answered", turn.GetTagItem("invitebot.outcome"));
        AssertStored(spans, turn, kind);
        var port = new Uri(host.ServiceUrl).Port;
        var sent = Assert.Single(spans, span => span is { Kind: ActivityKind.Client, Source.Name: "System.Net.Http" } && port.Equals(span.GetTagItem("server.port")));
        Assert.Equal((turn.SpanId, "POST", "localhost"), (sent.ParentSpanId, sent.GetTagItem("http.request.method"), sent.GetTagItem("server.address")));
        Assert.All(spans, span => Assert.True(span.Recorded));

        var repeated = await seen.OfAsync(again, span => IsRequest(span, "/api/messages"));
        Assert.Equal("repeated", Assert.Single(repeated, IsTurn).GetTagItem("invitebot.outcome"));
        await host.DisposeAsync();
        AssertDiscreet([.. spans, .. repeated]);
    }

    [Fact]
    public async Task A_turn_that_fails_is_red_and_does_not_quote_what_broke()
    {
        var (seen, host) = (new SpanCollector(), new ChannelHost { Turn = (_, _) => throw new InvalidOperationException(Marker) });
        await host.StartAsync(_ => { }, seen.Register, SpanCollector.Settings);
        var trace = await PostAsync(host, host.Activity());
        var spans = await seen.OfAsync(trace, span => IsRequest(span, "/api/messages"));
        await host.DisposeAsync();

        var turn = Assert.Single(spans, IsTurn);
        Assert.Equal((ActivityStatusCode.Error, "failed"), (turn.Status, turn.GetTagItem("invitebot.outcome")));
        AssertDiscreet(spans);
    }

    [Fact]
    public async Task A_reply_that_had_to_wait_is_sent_in_a_trace_that_points_to_its_turn()
    {
        var (seen, host, clock) = (new SpanCollector(), new ChannelHost(), new FakeTimeProvider(DateTimeOffset.UtcNow));
        await host.StartAsync(
            _ => { },
            services =>
            {
                seen.Register(services);
                services.AddSingleton<TimeProvider>(clock);
            },
            SpanCollector.Settings);
        host.Connector.Moods.Enqueue(FakeConnector.Status(429, "TooMany", retryAfter: 61));
        var trace = await PostAsync(host, host.Activity());
        for (var tries = 0; host.Connector.Requests.Count < 2 && tries < 600; tries++)
        {
            clock.Advance(TimeSpan.FromSeconds(5));
            await Task.Delay(10);
        }

        var later = Assert.Single(await seen.WhereAsync(span => span.OperationName == "agents.turn.send_activities" && span.Links.Any(link => link.Context.TraceId == trace)));
        var turn = Assert.Single(await seen.OfAsync(trace, IsTurn), IsTurn);
        Assert.Equal(turn.SpanId, Assert.Single(later.Links).Context.SpanId);
        Assert.NotEqual(trace, later.TraceId);
        Assert.Contains(await seen.OfAsync(later.TraceId), span => span is { Source.Name: "System.Net.Http" } && span.ParentSpanId == later.SpanId);
        await host.DisposeAsync();
    }

    [Theory, MemberData(nameof(Store.Kinds), MemberType = typeof(Store))]
    public async Task A_post_of_the_web_chat_and_its_turn_in_the_background_are_one_trace_also_while_another_turn_runs(string kind)
    {
        using var store = new Store(kind);
        var seen = new SpanCollector();
        await using var app = DirectLineClient.StartEchoBot(With(store), seen.Register);
        var (client, conversation) = await DirectLineClient.OpenAsync(app);
        var id = conversation.GetProperty("conversationId").GetString()!;
        ActivityTraceId[] traces = [await SayAsync(client, id, "slow"), await SayAsync(client, id, Marker)];

        foreach (var trace in traces)
        {
            var spans = await seen.OfAsync(trace, IsTurn, span => IsRequest(span, "/v3/directline/conversations/{id}/activities"));
            var request = Assert.Single(spans, span => IsRequest(span, "/v3/directline/conversations/{id}/activities"));
            var turn = Assert.Single(spans, IsTurn);
            Assert.Equal((request.SpanId, "answered"), (turn.ParentSpanId, turn.GetTagItem("invitebot.outcome")));
            AssertStored(spans, request, kind);
            AssertStored(spans, turn, kind);
            AssertDiscreet(spans, id);
        }
    }

    [Theory, MemberData(nameof(Store.Kinds), MemberType = typeof(Store))]
    public async Task What_was_accepted_before_a_restart_is_answered_in_the_trace_of_its_post(string kind)
    {
        using var store = new Store(kind);
        var trace = ActivityTraceId.CreateRandom();
        await using (var before = store.Open())
        {
            var now = DateTimeOffset.UtcNow;
            const string From = """ "id":"x","channelId":"directline","conversation":{"id":"c"},"from":{"id":"dl_x"},"recipient":{"id":"invitebot"} """;
            await before.UseAsync((IConversationLog log) => log.OpenAsync(new Conversation("c", "dl_x", null, now), new IncomingActivity("a0", null, $$"""{"type":"conversationUpdate",{{From}}}""", now), default));
            await before.UseAsync((IConversationLog log) => log.AcceptAsync("c", new IncomingActivity("a1", "k1", $$"""{"type":"message","text":"hello",{{From}}}""", now, $"00-{trace}-b7ad6b7169203331-01"), 100, default));
        }

        var seen = new SpanCollector();
        await using var app = DirectLineClient.StartEchoBot(With(store), seen.Register);
        var turn = Assert.Single(await seen.OfAsync(trace, IsTurn), IsTurn);
        Assert.Equal("b7ad6b7169203331", turn.ParentSpanId.ToString());
        Assert.True(turn.HasRemoteParent);
    }

    [Fact]
    public async Task A_stranger_does_not_decide_what_is_traced_and_an_address_is_not_written_down()
    {
        var (seen, (trace, header)) = (new SpanCollector(), SpanCollector.Stranger());
        await using var app = RunningApp.Start(seen.Register, SpanCollector.Settings);
        foreach (var path in new[] { "/health/ready", $"/v3/directline/conversations/{Marker}-1/activities?t={Marker}-ticket" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.Add(header.Name, header.Value);
            request.Headers.Add("User-Agent", Marker);
            using (await app.Client.SendAsync(request)) { }
        }

        var span = Assert.Single(await seen.OfAsync(trace, span => span.Kind == ActivityKind.Server));
        Assert.True(span.Recorded);
        AssertDiscreet([span]);
    }

    private static Dictionary<string, string> With(Store store) => new(store.Settings.Concat(SpanCollector.Settings));

    private static bool IsTurn(Activity span) => span.OperationName == "agents.app.run";

    private static bool IsRequest(Activity span, string route) => span.Kind == ActivityKind.Server && route.Equals(span.GetTagItem("http.route"));

    private static void AssertStored(IReadOnlyList<Activity> spans, Activity within, string kind)
    {
        var writes = spans.Where(span => span.OperationName == "agents.storage.write" && span.ParentSpanId == within.SpanId).ToList();
        Assert.NotEmpty(writes);
        Assert.All(writes, write => Assert.Equal(ActivityKind.Client, write.Kind));
        Assert.All(writes, write => Assert.Equal(kind, (string?)write.GetTagItem("db.system.name"), ignoreCase: true));
    }

    private static void AssertDiscreet(IReadOnlyList<Activity> spans, string alsoNot = Marker) => Assert.All(spans, span =>
    {
        Assert.DoesNotContain(Marker, SpanCollector.TextOf(span), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(alsoNot, SpanCollector.TextOf(span), StringComparison.OrdinalIgnoreCase);
    });

    private static async Task<ActivityTraceId> PostAsync(ChannelHost host, string activity)
    {
        var (trace, header) = SpanCollector.Stranger();
        using var request = new HttpRequestMessage(HttpMethod.Post, "api/messages") { Content = ChannelHost.Json(activity) };
        request.Headers.TryAddWithoutValidation("Authorization", host.GoodHeader());
        request.Headers.Add(header.Name, header.Value);
        using var response = await host.App.Client.SendAsync(request);
        Assert.True(response.IsSuccessStatusCode);
        return trace;
    }

    private static async Task<ActivityTraceId> SayAsync(DirectLineClient client, string id, string text)
    {
        var (trace, header) = SpanCollector.Stranger();
        using var answer = await client.SendAsync(HttpMethod.Post, $"/conversations/{id}/activities", $$"""{"type":"message","text":"{{text}}"}""", header, ("User-Agent", Marker));
        Assert.True(answer.IsSuccessStatusCode);
        return trace;
    }
}
