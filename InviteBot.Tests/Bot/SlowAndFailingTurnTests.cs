using System.Net;
using System.Text.Json;
using InviteBot.Interview;
using InviteBot.Tests.Support;
using Newtonsoft.Json.Linq;

namespace InviteBot.Tests.Bot;

/// <summary>A bot that takes long, or breaks: the person sees that something happens, and is told once when it does not.</summary>
public sealed class SlowAndFailingTurnTests : IAsyncLifetime
{
    private readonly ChannelHost _host = new();

    public async Task InitializeAsync()
    {
        await _host.InitializeAsync();
        _host.Connector.HearsTyping = true;
    }

    public Task DisposeAsync() => _host.DisposeAsync();

    private IEnumerable<string?> Sent => _host.Connector.Requests.Select(request => JsonDocument.Parse(request.Body).RootElement.GetProperty("type").GetString());

    [Fact]
    [Trait("Case", "T6")]
    public async Task Whoever_waits_sees_typing_within_two_seconds_and_none_after_the_answer()
    {
        (await _host.PostAsync(_host.GoodHeader())).Dispose(); // keys, token and connections are there
        _host.Connector.Requests.Clear();
        var start = DateTimeOffset.UtcNow;
        var typing = TimeSpan.MaxValue;
        _host.Turn = async (turn, cancellationToken) =>
        {
            while (_host.Connector.Requests.IsEmpty && DateTimeOffset.UtcNow - start < TimeSpan.FromSeconds(10)) await Task.Delay(10, cancellationToken);
            typing = DateTimeOffset.UtcNow - start;
            await Task.Delay(100, cancellationToken);
            await turn.SendActivityAsync("at last", cancellationToken: cancellationToken);
        };
        using var response = await _host.PostAsync(_host.GoodHeader());
        Assert.InRange(typing, TimeSpan.FromSeconds(0.4), TimeSpan.FromSeconds(2));
        await Task.Delay(500);
        Assert.Equal(["typing", "message"], Sent);
    }

    [Fact]
    [Trait("Case", "T6")]
    public async Task A_quick_answer_needs_no_typing()
    {
        using var response = await _host.PostAsync(_host.GoodHeader());
        Assert.Equal(["message"], Sent);
    }

    [Fact]
    [Trait("Case", "C9")]
    [Trait("Case", "C4")]
    public async Task A_channel_that_stops_waiting_and_comes_again_gets_the_answer_once()
    {
        _host.Turn = async (turn, cancellationToken) =>
        {
            await Task.Delay(2_500, cancellationToken);
            await turn.SendActivityAsync("at last", cancellationToken: cancellationToken);
        };
        var activity = _host.Activity();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(1.2));
        using var request = new HttpRequestMessage(HttpMethod.Post, "api/messages") { Content = ChannelHost.Json(activity) };
        request.Headers.TryAddWithoutValidation("Authorization", _host.GoodHeader());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _host.App.Client.SendAsync(request, patience.Token));

        using var again = await _host.PostAsync(_host.GoodHeader(), activity);
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Equal(1, _host.Turns);
        Assert.Single(Sent, type => type == "message");
    }

    [Theory]
    [InlineData("task/fetch", "task.value")]
    [InlineData("task/submit", "task.value")]
    [InlineData("composeExtension/fetchTask", "task.value")]
    [InlineData("composeExtension/submitAction", "task.value")]
    [InlineData("composeExtension/query", "composeExtension.text")]
    [InlineData("adaptiveCard/action", "value")]
    [Trait("Case", "T18")]
    [Trait("Case", "C53")]
    [Trait("Case", "T37")]
    public async Task A_dialog_or_command_that_breaks_says_so_calmly_in_its_place_and_the_next_one_works(string name, string place)
    {
        _host.Turn = (_, _) => throw new InvalidOperationException("The test asked for it: secret words.");
        using (var response = await _host.PostAsync(_host.GoodHeader(), _host.Activity(("type", "invoke"), ("name", name), ("text", null), ("value", new { data = new { } }))))
        {
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal(Wording.Apology, (string?)JObject.Parse(await response.Content.ReadAsStringAsync()).SelectToken(place));
        }

        _host.Turn = (turn, cancellationToken) => turn.SendActivityAsync("whole", cancellationToken: cancellationToken);
        using var next = await _host.PostAsync(_host.GoodHeader());
        Assert.Equal(["message"], Sent);
    }

    [Fact]
    [Trait("Case", "T18")]
    public async Task A_message_that_breaks_gets_one_apology_without_a_stack()
    {
        _host.Turn = (_, _) => throw new InvalidOperationException("The test asked for it: secret words.");
        var activity = _host.Activity();
        for (var times = 0; times < 3; times++) (await _host.PostAsync(_host.GoodHeader(), activity)).Dispose();
        var text = JsonDocument.Parse(Assert.Single(_host.Connector.Requests).Body).RootElement.GetProperty("text").GetString();
        Assert.Equal(Wording.Apology, text);
    }
}
