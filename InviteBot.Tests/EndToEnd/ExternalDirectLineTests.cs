using System.Net;
using System.Text;
using InviteBot.Tests.Support;
using Microsoft.Playwright;

namespace InviteBot.Tests.EndToEnd;

/// <summary>The page's conversations are held by another Direct Line, which brings them to /api/messages as Azure does.</summary>
public sealed class ExternalDirectLineTests : IAsyncLifetime
{
    private readonly ChannelHost _host = new();
    private FakeDirectLine _channel = null!;

    public async Task InitializeAsync()
    {
        _channel = await FakeDirectLine.StartAsync();
        await _host.StartAsync(
            authority => authority.Keys.Add(SigningKey.Create("key-2", "directline")),
            SampleBot.Register,
            new()
            {
                ["Channels"] = "Web,DirectLine",
                ["ChannelOrigins"] = _channel.ServiceUrl,
                ["DirectLine:ExternalSecret"] = FakeDirectLine.Secret,
                ["DirectLine:ExternalUrl"] = _channel.Address.AbsoluteUri,
            });
        _channel.Bot = (new Uri(_host.App.Address, "api/messages"), () => "Bearer " + _host.Authority.ChannelToken(_channel.ServiceUrl));
    }

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        await _channel.DisposeAsync();
    }

    [Fact]
    public async Task The_page_talks_to_it_with_a_token_and_never_sees_the_secret()
    {
        await using var browser = await Browser.StartAsync();
        await using var window = await browser.OpenAsync(_host.App.Address);
        var seen = new List<string>();
        window.Page.Response += async (_, response) => seen.Add(await BodyOf(response));
        await window.GoAsync();
        await Reads(window, []);
        await window.SayAsync("repeat through Azure");
        await Reads(window, ["repeat through Azure", "through Azure"]);

        // The answer to a post gets lost: this channel would take a second one for another message.
        _channel.LostAnswers.Enqueue(502);
        await window.SayAsync("repeat once");
        await Reads(window, ["repeat through Azure", "through Azure", "repeat once", "once"]);
        await Task.Delay(2500);

        // A reload comes back to the same conversation of the same person.
        await window.GoAsync();
        await Reads(window, ["repeat through Azure", "through Azure", "repeat once", "once"]);
        Assert.Single(_channel.Conversations);
        await window.SayAsync("repeat after the reload");
        await window.SeeAsync("after the reload");

        Assert.DoesNotContain(seen, body => body.Contains(FakeDirectLine.Secret, StringComparison.Ordinal));
        Assert.StartsWith("dl_", (string?)_channel.Wishes.Single()["user"]!["id"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_conversation_it_has_forgotten_is_replaced_by_a_new_one_of_the_same_person()
    {
        using var first = await AskAsync();
        var cookie = first.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
        using var second = await AskAsync(cookie);

        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        Assert.Equal(2, _channel.Wishes.Count);
        Assert.Single(_channel.Wishes.Select(wish => (string?)wish["user"]!["id"]).Distinct());
    }

    [Theory]
    [InlineData(403)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(302)]
    public async Task While_it_gives_no_token_the_page_is_asked_to_come_back(int status)
    {
        _channel.ExchangeOutage = status;
        using var refused = await AskAsync();
        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.NotNull(refused.Headers.RetryAfter);
        Assert.DoesNotContain(FakeDirectLine.Secret, await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        _channel.ExchangeOutage = null;
        using var granted = await AskAsync();
        Assert.Equal(HttpStatusCode.OK, granted.StatusCode);
    }

    [Fact]
    public async Task The_page_may_connect_to_it_and_this_programs_own_channel_is_closed()
    {
        using var page = await _host.App.Client.GetAsync("/");
        var origin = _channel.Address.GetLeftPart(UriPartial.Authority);
        var policy = page.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains($"connect-src 'self' {origin} {origin.Replace("http", "ws", StringComparison.Ordinal)}", policy, StringComparison.Ordinal);

        using var own = await _host.App.Client.PostAsync("/v3/directline/conversations", content: null);
        Assert.Equal(HttpStatusCode.NotFound, own.StatusCode);
    }

    [Theory]
    [InlineData("Web,Teams", "https://directline.botframework.com/v3/directline", "Channels")]
    [InlineData("Web,DirectLine", "http://directline.example/v3/directline", "ExternalUrl")]
    public async Task A_setting_that_cannot_work_stops_the_start_and_is_named(string channels, string url, string named)
    {
        await using var program = ProgramProcess.Start(new Dictionary<string, string?>
        {
            ["Channels"] = channels,
            ["MicrosoftAppId"] = FakeAuthority.AppId,
            ["MicrosoftAppPassword"] = FakeAuthority.AppPassword,
            ["DirectLine:ExternalSecret"] = FakeDirectLine.Secret,
            ["DirectLine:ExternalUrl"] = url,
        });
        Assert.Equal(1, await program.EndAsync());
        Assert.Contains(named, program.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain(FakeDirectLine.Secret, program.Errors + program.Output, StringComparison.Ordinal);
    }

    private static Task Reads(BrowserWindow window, string[] texts) =>
        Assertions.Expect(window.Bubbles).ToHaveTextAsync([.. SampleBot.Welcome, .. texts], new() { Timeout = 20_000 });

    private static async Task<string> BodyOf(IResponse response)
    {
        try
        {
            return await response.TextAsync();
        }
        catch (PlaywrightException)
        {
            return ""; // preflights have none
        }
    }

    private async Task<HttpResponseMessage> AskAsync(string? cookie = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/session") { Content = new StringContent("{\"fresh\":false,\"embedded\":false}", Encoding.UTF8, "application/json") };
        request.Headers.Add("Origin", _host.App.Address.GetLeftPart(UriPartial.Authority));
        if (cookie is not null) request.Headers.Add("Cookie", cookie);
        return await _host.App.Client.SendAsync(request);
    }
}
