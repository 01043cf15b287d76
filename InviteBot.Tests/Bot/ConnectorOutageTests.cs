using System.Diagnostics;
using System.Net;
using InviteBot.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace InviteBot.Tests.Bot;

/// <summary>The channel's host, or the one that gives the bot its token, is away, hangs, breaks or is slow: what the person's turn comes to then.</summary>
[Trait("Case", "O17")]
public sealed class ConnectorOutageTests : IAsyncLifetime
{
    private readonly FakeTimeProvider _clock = new(DateTimeOffset.UtcNow);
    private readonly ChannelHost _host = new();
    private readonly TaskCompletionSource _awake = new();

    public Task InitializeAsync() => _host.StartAsync(_ => { }, services => services.AddSingleton<TimeProvider>(_clock));

    public async Task DisposeAsync()
    {
        _awake.TrySetResult();
        await _host.DisposeAsync();
    }

    [Fact]
    public async Task A_reply_for_a_connector_that_refuses_connections_is_kept_for_later()
    {
        var (host, gone) = (new ChannelHost(), $"https://localhost:{FreePort.Find()}/");
        await host.StartAsync(_ => { }, services => services.AddSingleton<TimeProvider>(_clock), new() { ["ChannelOrigins"] = gone });
        using (var response = await host.PostAsync("Bearer " + host.Authority.ChannelToken(gone), host.Activity(("serviceUrl", gone)))) Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(1, host.Turns);
        Assert.Contains(host.Log.Lines, line => line.Id == 1011);
        Assert.DoesNotContain(host.Log.Lines, line => line.Id == 1012);
        await host.DisposeAsync();
    }

    [Fact]
    public async Task A_connector_that_hangs_is_given_up_in_time_and_the_reply_is_not_doubled()
    {
        _host.Connector.Moods.Enqueue(context => _awake.Task.WaitAsync(context.RequestAborted));
        var started = Stopwatch.GetTimestamp();
        using (var response = await _host.PostAsync(_host.GoodHeader())) Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.InRange(Stopwatch.GetElapsedTime(started).TotalSeconds, 10, 25);

        Assert.Contains(_host.Log.Lines, line => line.Id == 1012);
        for (var rounds = 0; rounds < 20; rounds++) _clock.Advance(TimeSpan.FromSeconds(30));
        Assert.Single(_host.Connector.Requests);
        using (var next = await _host.PostAsync(_host.GoodHeader())) Assert.Equal(HttpStatusCode.OK, next.StatusCode);
        Assert.Equal(2, _host.Connector.Requests.Count);
    }

    [Fact]
    public async Task A_connector_that_is_slow_makes_the_turn_slow_and_nothing_else()
    {
        _host.Connector.Moods.Enqueue(async context =>
        {
            await Task.Delay(2000);
            await context.Response.WriteAsJsonAsync(new { id = "1" });
        });
        using (var response = await _host.PostAsync(_host.GoodHeader())) Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Null(_host.FailureOfSending);
        Assert.Single(_host.Connector.Requests);
    }

    [Theory]
    [InlineData("refuses")]
    [InlineData("500")]
    [InlineData("hangs")]
    public async Task Without_a_token_to_answer_with_the_channel_is_asked_to_come_again_and_the_turn_is_not_begun(string does)
    {
        _host.Authority.TokenOutage = context => does switch
        {
            "refuses" => FakeConnector.CutConnection(context),
            "hangs" => _awake.Task.WaitAsync(context.RequestAborted),
            _ => FakeConnector.Status(500)(context),
        };
        var started = Stopwatch.GetTimestamp();
        var activity = _host.Activity();
        using (var response = await _host.PostAsync(_host.GoodHeader(), activity)) Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(14), $"It took {Stopwatch.GetElapsedTime(started)}.");
        Assert.Equal(0, _host.Turns);

        _host.Authority.TokenOutage = null;
        using (var response = await _host.PostAsync(_host.GoodHeader(), activity)) Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal((1, 1), (_host.Turns, _host.Connector.Requests.Count));
    }

    [Fact]
    public async Task An_authority_that_is_slow_makes_the_first_turn_slow_and_nothing_else()
    {
        _host.Authority.Slowness = TimeSpan.FromSeconds(1.5);
        using (var response = await _host.PostAsync(_host.GoodHeader())) Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var started = Stopwatch.GetTimestamp();
        using (var next = await _host.PostAsync(_host.GoodHeader())) Assert.Equal(HttpStatusCode.OK, next.StatusCode);
        Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(1.5));
        Assert.Equal(2, _host.Connector.Requests.Count);
    }
}
