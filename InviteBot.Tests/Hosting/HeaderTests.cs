using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using InviteBot.Tests.Support;

namespace InviteBot.Tests.Hosting;

public sealed partial class HeaderTests : IAsyncLifetime
{
    private readonly RunningApp _app = RunningApp.Start(settings: new Dictionary<string, string> { ["Hosting:FrameOrigins:0"] = "https://customer.example" });

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => _app.DisposeAsync().AsTask();

    [Theory]
    [Trait("Case", "W1")]
    [InlineData("/")]
    [InlineData("/embed")]
    [InlineData("/privacy")]
    [InlineData("/nothing-here")]
    public async Task Every_page_carries_a_policy_that_lets_nothing_in_by_chance(string path)
    {
        var policy = await PolicyAsync(path);

        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Matches("script-src (?=.*'strict-dynamic')(?=.*'nonce-)", policy);
        Assert.Contains("base-uri 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("object-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Case", "W2")]
    public async Task A_nonce_is_long_new_each_time_and_not_cached()
    {
        using var first = await _app.Client.GetAsync("/");
        using var second = await _app.Client.GetAsync("/");
        var (one, two) = (NonceOf(first), NonceOf(second));

        Assert.NotEqual(one, two);
        Assert.True(Convert.FromBase64String(one).Length >= 16);
        Assert.Contains(one, WebUtility.HtmlDecode(await first.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.True(first.Headers.CacheControl?.NoStore);
    }

    [Theory]
    [Trait("Case", "W4")]
    [Trait("Case", "W5")]
    [InlineData("/", "frame-ancestors 'none'", true)]
    [InlineData("/embed", "frame-ancestors 'self' https://customer.example", false)]
    public async Task Only_the_frame_page_may_be_framed_and_only_by_those_named(string path, string ancestors, bool denied)
    {
        using var response = await _app.Client.GetAsync(path);

        Assert.Contains(ancestors, response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal(denied, response.Headers.Contains("X-Frame-Options"));
    }

    [Theory]
    [Trait("Case", "W7")]
    [Trait("Case", "W8")]
    [InlineData("GET", "/", 200)]
    [InlineData("GET", "/nothing-here", 404)]
    [InlineData("DELETE", "/", 405)]
    [InlineData("GET", "/health/live", 200)]
    [InlineData("GET", "/widget.js", 200)]
    [InlineData("POST", "/session", 403)]
    [InlineData("POST", "/v3/directline/conversations", 401)]
    [InlineData("GET", "/v3/directline/nothing", 404)]
    public async Task Every_answer_has_the_headers(string method, string path, int status)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path) { Content = method == "POST" ? new StringContent("{}", Encoding.UTF8, "application/json") : null };
        using var response = await _app.Client.SendAsync(request);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-referrer", response.Headers.GetValues("Referrer-Policy").Single());
        Assert.Contains("camera=()", response.Headers.GetValues("Permissions-Policy").Single(), StringComparison.Ordinal);
        Assert.True(response.Headers.Contains("Content-Security-Policy"));
        Assert.False(response.Headers.Contains("Server"));
        Assert.False(response.Headers.Contains("X-Powered-By"));
        Assert.False(response.Headers.Contains("X-XSS-Protection"));
        Assert.False(response.Headers.Contains("Strict-Transport-Security"));
    }

    [Fact]
    [Trait("Case", "W11")]
    [Trait("Case", "D1")]
    public async Task The_page_loads_nothing_from_elsewhere_and_holds_no_secret()
    {
        var page = await _app.Client.GetStringAsync("/");

        Assert.DoesNotMatch("(src|href)=\"(https?:)?//", page);
        Assert.DoesNotContain("token", page, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [Trait("Case", "W13")]
    [InlineData("text/html", "text/html")]
    [InlineData("application/json", "application/problem+json")]
    public async Task An_error_is_a_page_for_people_and_a_problem_for_programs(string accept, string expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/nothing-here");
        request.Headers.Accept.ParseAdd(accept);
        using var response = await _app.Client.SendAsync(request);
        var body = await response.Content.ReadAsStringAsync();

        Assert.Equal(expected, response.Content.Headers.ContentType?.MediaType);
        Assert.DoesNotContain("Exception", body, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", body, StringComparison.Ordinal);
    }

    [Theory]
    [Trait("Case", "W12")]
    [InlineData("/assets/x/..%2f..%2fappsettings.json")]
    [InlineData("/assets/x/%2e%2e/appsettings.json")]
    [InlineData("/assets/x/webchat.stamp")]
    [InlineData("//evil.example/")]
    [InlineData("/appsettings.json")]
    public async Task Only_files_of_the_page_can_be_asked_for(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"{_app.Address.GetLeftPart(UriPartial.Authority)}{path}", new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }));
        using var response = await _app.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("br, gzip", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("br;q=0, gzip", "gzip")]
    [InlineData("identity", null)]
    public async Task Files_come_compressed_as_the_browser_likes_and_are_kept_for_good(string accepted, string? encoding)
    {
        var page = await _app.Client.GetStringAsync("/");
        using var request = new HttpRequestMessage(HttpMethod.Get, AssetAddress().Match(page).Value);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);
        using var response = await _app.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(encoding, response.Content.Headers.ContentEncoding.SingleOrDefault());
        Assert.Contains("immutable", response.Headers.GetValues("Cache-Control").Single(), StringComparison.Ordinal);
        Assert.Equal(TimeSpan.FromDays(365), response.Headers.CacheControl?.MaxAge);
        Assert.Contains("Accept-Encoding", response.Headers.Vary);
    }

    private async Task<string> PolicyAsync(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Accept.ParseAdd("text/html");
        using var response = await _app.Client.SendAsync(request);
        return response.Headers.GetValues("Content-Security-Policy").Single();
    }

    private static string NonceOf(HttpResponseMessage response) =>
        Nonce().Match(response.Headers.GetValues("Content-Security-Policy").Single()).Groups[1].Value;

    [GeneratedRegex("'nonce-([^']+)'")]
    private static partial Regex Nonce();

    [GeneratedRegex("/assets/[0-9a-f]+/webchat.js")]
    private static partial Regex AssetAddress();
}
