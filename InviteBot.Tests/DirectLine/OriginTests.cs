using System.Net;
using System.Net.WebSockets;
using InviteBot.Tests.Support;

namespace InviteBot.Tests.DirectLine;

public sealed class OriginTests : IAsyncLifetime
{
    private readonly RunningApp _app = DirectLineClient.StartEchoBot(new Dictionary<string, string> { ["DirectLine:AllowedOrigins:0"] = "https://good.example" });

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => _app.DisposeAsync().AsTask();

    [Theory]
    [Trait("Case", "D15")]
    [InlineData("https://evil.example")]
    [InlineData("null")]
    [InlineData("https://good.example.evil.com")]
    [InlineData("http://good.example")]
    [InlineData("https://good.example:8443")]
    public async Task A_page_of_another_site_is_refused(string origin)
    {
        using var response = await DirectLineClient.Of(_app).SendAsync(HttpMethod.Post, "/conversations", "{}", ("Origin", origin));

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.False(response.Headers.Contains("Access-Control-Allow-Origin"));
        Assert.Contains("Origin", response.Headers.Vary);
    }

    [Fact]
    [Trait("Case", "D15")]
    public async Task An_allowed_page_is_named_exactly_and_never_with_a_star()
    {
        using var response = await DirectLineClient.Of(_app).SendAsync(HttpMethod.Post, "/conversations", "{}", ("Origin", "https://good.example"));

        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.Equal("https://good.example", Assert.Single(response.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.False(response.Headers.Contains("Access-Control-Allow-Credentials"));
    }

    [Fact]
    [Trait("Case", "D32")]
    public async Task A_preflight_needs_no_token_and_gives_no_data()
    {
        var nobody = new DirectLineClient(_app, "");
        using var good = await nobody.SendAsync(HttpMethod.Options, "/conversations", null, ("Origin", "https://good.example"), ("Access-Control-Request-Method", "POST"));
        using var evil = await nobody.SendAsync(HttpMethod.Options, "/conversations", null, ("Origin", "https://evil.example"), ("Access-Control-Request-Method", "POST"));

        Assert.Equal(HttpStatusCode.NoContent, good.StatusCode);
        Assert.Contains("x-ms-bot-agent", good.Headers.GetValues("Access-Control-Allow-Headers").Single(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NoContent, evil.StatusCode);
        Assert.False(evil.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Theory]
    [Trait("Case", "D16")]
    [Trait("Case", "D17")]
    [InlineData("https://evil.example", false)]
    [InlineData("null", false)]
    [InlineData("https://good.example", true)]
    [InlineData(null, true)]
    public async Task A_stream_opens_for_an_allowed_page_or_a_program_with_its_ticket(string? origin, bool opens)
    {
        var (_, conversation) = await DirectLineClient.OpenAsync(_app);
        var url = conversation.GetProperty("streamUrl").GetString()!;

        if (opens)
            (await DirectLineClient.ConnectAsync(url, origin)).Dispose();
        else
            await Assert.ThrowsAsync<WebSocketException>(() => DirectLineClient.ConnectAsync(url, origin));
    }

    [Fact]
    [Trait("Case", "D34")]
    [Trait("Case", "W12")]
    public async Task A_made_up_host_is_refused_and_appears_nowhere()
    {
        using var response = await DirectLineClient.Of(_app).SendAsync(HttpMethod.Post, "/conversations", "{}", ("Host", "evil.example"));
        using var forwarded = await DirectLineClient.Of(_app).SendAsync(HttpMethod.Post, "/conversations", "{}", ("X-Forwarded-Host", "evil.example"), ("X-Forwarded-Proto", "https"));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var body = await forwarded.Content.ReadAsStringAsync();
        Assert.DoesNotContain("evil", body, StringComparison.Ordinal);
        Assert.Contains("ws://127.0.0.1", body, StringComparison.Ordinal);
    }
}
