using System.Net;
using System.Text;
using System.Text.Json;
using InviteBot.Tests.DirectLine;
using InviteBot.Tests.Support;

namespace InviteBot.Tests.Hosting;

public sealed class SessionTests : IAsyncLifetime
{
    private readonly RunningApp _app = DirectLineClient.StartEchoBot();
    private readonly RunningApp _behindProxy = DirectLineClient.StartEchoBot(new Dictionary<string, string>
    {
        ["DirectLine:PublicUrl"] = "https://invite.example",
        ["Hosting:KnownProxies:0"] = "127.0.0.1",
    });

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await _app.DisposeAsync();
        await _behindProxy.DisposeAsync();
    }

    [Theory]
    [Trait("Case", "D2")]
    [Trait("Case", "W10")]
    [InlineData("https://evil.example", null, HttpStatusCode.Forbidden)]
    [InlineData("null", null, HttpStatusCode.Forbidden)]
    [InlineData(null, "cross-site", HttpStatusCode.Forbidden)]
    [InlineData(null, "none", HttpStatusCode.Forbidden)]
    [InlineData(null, null, HttpStatusCode.Forbidden)]
    [InlineData("own", "same-origin", HttpStatusCode.OK)]
    [InlineData("own", null, HttpStatusCode.OK)]
    public async Task Only_a_page_of_this_site_gets_a_session(string? origin, string? fetchSite, HttpStatusCode expected)
    {
        using var response = await AskAsync(_app, origin == "own" ? _app.Address.GetLeftPart(UriPartial.Authority) : origin, fetchSite);

        Assert.Equal(expected, response.StatusCode);
        Assert.Equal(expected == HttpStatusCode.OK, response.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    [Trait("Case", "W10")]
    public async Task A_form_of_another_site_cannot_ask_for_a_session()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/session") { Content = new StringContent("{}", Encoding.UTF8, "text/plain") };
        request.Headers.Add("Origin", _app.Address.GetLeftPart(UriPartial.Authority));
        using var response = await _app.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Fact]
    public async Task The_cookie_brings_a_browser_back_to_its_conversation_and_a_fresh_one_keeps_the_person()
    {
        var own = _app.Address.GetLeftPart(UriPartial.Authority);
        using var first = await AskAsync(_app, own);
        var cookie = first.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
        var session = JsonDocument.Parse(await first.Content.ReadAsStringAsync()).RootElement;
        await new DirectLineClient(_app, session.GetProperty("token").GetString()!).JsonAsync(HttpMethod.Post, "/conversations");

        using var again = await AskAsync(_app, own, cookie: cookie);
        using var fresh = await AskAsync(_app, own, cookie: cookie, body: "{\"fresh\":true,\"embedded\":false}");

        Assert.Equal(session.GetProperty("conversationId").GetString(), await ConversationOfAsync(again));
        Assert.NotEqual(session.GetProperty("conversationId").GetString(), await ConversationOfAsync(fresh));
    }

    [Fact]
    [Trait("Case", "W9")]
    public async Task Over_https_the_cookie_is_bound_to_the_host_and_in_a_frame_to_the_site_around_it()
    {
        using var page = await AskAsync(_behindProxy, "https://invite.example", host: "invite.example", proto: "https");
        using var frame = await AskAsync(_behindProxy, "https://invite.example", host: "invite.example", proto: "https", body: "{\"fresh\":false,\"embedded\":true}");

        Assert.Matches("^__Host-invitebot=.*max-age=.*path=/; secure; samesite=lax; httponly$", page.Headers.GetValues("Set-Cookie").Single());
        Assert.Matches("^__Host-invitebot-frame=.*secure; samesite=none; httponly; Partitioned$", frame.Headers.GetValues("Set-Cookie").Single());
    }

    [Fact]
    [Trait("Case", "W14")]
    [Trait("Case", "D34")]
    public async Task Plain_http_is_sent_to_the_public_address_and_streams_are_wss()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/privacy?x=1");
        request.Headers.Host = "invite.example";
        using var plain = await _behindProxy.Client.SendAsync(request);
        using var open = await DirectLineClient.Of(_behindProxy).SendAsync(HttpMethod.Post, "/conversations", "{}", ("Host", "invite.example"), ("X-Forwarded-Proto", "https"));

        Assert.Equal(HttpStatusCode.PermanentRedirect, plain.StatusCode);
        Assert.Equal("https://invite.example/privacy?x=1", plain.Headers.Location?.AbsoluteUri);
        Assert.Contains("wss://invite.example/", await open.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.True(open.Headers.Contains("Strict-Transport-Security"));
    }

    private static async Task<HttpResponseMessage> AskAsync(
        RunningApp app, string? origin, string? fetchSite = null, string? cookie = null, string? host = null, string? proto = null, string body = "{\"fresh\":false,\"embedded\":false}")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/session") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        (string Name, string? Value)[] headers = [("Origin", origin), ("Sec-Fetch-Site", fetchSite), ("Cookie", cookie), ("Host", host), ("X-Forwarded-Proto", proto)];
        foreach (var (name, value) in headers.Where(header => header.Value is not null))
            request.Headers.TryAddWithoutValidation(name, value);
        return await app.Client.SendAsync(request);
    }

    private static async Task<string?> ConversationOfAsync(HttpResponseMessage response) =>
        JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.GetProperty("conversationId").GetString();
}
