using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using InviteBot.DirectLine;
using InviteBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace InviteBot.Tests.Hosting;

/// <summary>The rules of the public header checkers, held against every kind of answer of the site as browsers see it: over https, behind a proxy.</summary>
public sealed partial class HeaderRulesTests : IAsyncLifetime
{
    private readonly RunningApp _app = RunningApp.Start(
        services =>
        {
            services.RemoveAll<IPageSessions>();
            services.AddSingleton<IPageSessions, Failing>();
        },
        new Dictionary<string, string>
        {
            ["DirectLine:PublicUrl"] = "https://invite.example",
            ["DirectLine:TokensPerMinute"] = "3",
            ["Hosting:KnownProxies:0"] = "127.0.0.1",
            ["Hosting:FrameOrigins:0"] = "https://customer.example",
            ["Hosting:FrameInTeams"] = "true",
        });

    public static TheoryData<string, string, int> Answers => new()
    {
        { "GET", "/", 200 },
        { "GET", "/embed", 200 },
        { "GET", "/privacy", 200 },
        { "GET", "/terms", 200 },
        { "GET", "/widget.js", 200 },
        { "GET", "/nothing-here", 404 },
        { "PUT", "/", 405 },
        { "GET", "/health/live", 200 },
        { "GET", "/health/ready", 200 },
        { "POST", "/session", 500 },
        { "POST", "/v3/directline/conversations", 401 },
        { "GET", "/v3/directline/elsewhere", 404 },
    };

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => _app.DisposeAsync().AsTask();

    [Theory]
    [MemberData(nameof(Answers))]
    [Trait("Case", "W17")]
    [Trait("Case", "W8")]
    public async Task Every_answer_keeps_the_rules_of_the_header_checkers(string method, string path, int status)
    {
        using var answer = await AskAsync(method, path);
        Assert.Equal(status, (int)answer.StatusCode);
        Keeps_the_rules(answer, path is "/embed" or "/widget.js");
    }

    [Fact]
    [Trait("Case", "W17")]
    [Trait("Case", "W8")]
    public async Task Refusals_for_size_number_and_name_keep_them_too()
    {
        var client = DirectLineClientOf();
        using var tooLarge = await client.SendAsync(HttpMethod.Post, "/conversations", $"{{\"a\":\"{new string('x', 70_000)}\"}}", ("Host", "invite.example"), ("X-Forwarded-Proto", "https"));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, tooLarge.StatusCode);
        Keeps_the_rules(tooLarge, framed: false);

        for (var i = 0; i < 3; i++)
            (await AskAsync("POST", "/session")).Dispose();
        using var tooMany = await AskAsync("POST", "/session");
        Assert.Equal(HttpStatusCode.TooManyRequests, tooMany.StatusCode);
        Keeps_the_rules(tooMany, framed: false);

        using var otherName = await AskAsync("GET", "/", host: "evil.example");
        Assert.Equal(HttpStatusCode.BadRequest, otherName.StatusCode);
        Keeps_the_rules(otherName, framed: false);
    }

    [Fact]
    [Trait("Case", "W17")]
    public async Task Plain_http_goes_to_https_on_the_same_name_first()
    {
        using var answer = await AskAsync("GET", "/", scheme: "http");
        Assert.Equal(HttpStatusCode.PermanentRedirect, answer.StatusCode);
        Assert.Equal("https://invite.example/", answer.Headers.Location?.AbsoluteUri);
    }

    [Fact]
    [Trait("Case", "W6")]
    public async Task Teams_may_frame_the_frame_page_and_nothing_else_where_that_is_set()
    {
        using var framed = await AskAsync("GET", "/embed");
        var ancestors = Directive(framed, "frame-ancestors");
        Assert.Equal(
            "'self' https://customer.example https://*.cloud.microsoft https://teams.microsoft.com https://*.teams.microsoft.com https://*.microsoft365.com https://*.office.com https://outlook.office.com https://outlook.office365.com https://outlook-sdf.office.com https://outlook-sdf.office365.com",
            ancestors);
        foreach (var path in new[] { "/", "/privacy", "/terms", "/nothing-here" })
        {
            using var other = await AskAsync("GET", path);
            Assert.Equal("'none'", Directive(other, "frame-ancestors"));
        }

        await using var unset = RunningApp.Start();
        using var closed = await unset.Client.GetAsync("/embed");
        Assert.Equal("'self'", Directive(closed, "frame-ancestors"));
    }

    private static void Keeps_the_rules(HttpResponseMessage answer, bool framed)
    {
        Assert.Equal("'none'", Directive(answer, "default-src"));
        Assert.Equal("'none'", Directive(answer, "base-uri"));
        Assert.Equal("'none'", Directive(answer, "object-src"));
        Assert.Equal("'self'", Directive(answer, "form-action"));
        Assert.DoesNotContain("unsafe-", Policy(answer), StringComparison.Ordinal);
        Assert.DoesNotMatch(@"(^|[\s;])(\*|https?:|data:)[\s;]", Directive(answer, "script-src") + ";");
        Assert.Equal(framed, !answer.Headers.Contains("X-Frame-Options"));
        Assert.True(int.Parse(MaxAge().Match(Header(answer, "Strict-Transport-Security")).Groups[1].Value, CultureInfo.InvariantCulture) >= 31_536_000);
        Assert.Equal("nosniff", Header(answer, "X-Content-Type-Options"));
        Assert.Equal("no-referrer", Header(answer, "Referrer-Policy"));
        Assert.Equal("same-origin", Header(answer, "Cross-Origin-Opener-Policy"));
        Assert.Equal(framed ? "cross-origin" : "same-origin", Header(answer, "Cross-Origin-Resource-Policy"));
        Assert.Contains("geolocation=()", Header(answer, "Permissions-Policy"), StringComparison.Ordinal);
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
        foreach (var name in new[] { "Server", "X-Powered-By", "X-AspNet-Version", "X-XSS-Protection", "Public-Key-Pins" })
            Assert.False(answer.Headers.Contains(name), name);
    }

    private static string Header(HttpResponseMessage answer, string name) => answer.Headers.GetValues(name).Single();

    private static string Policy(HttpResponseMessage answer) => Header(answer, "Content-Security-Policy");

    private static string Directive(HttpResponseMessage answer, string name) =>
        Policy(answer).Split(';', StringSplitOptions.TrimEntries).Single(directive => directive.StartsWith(name + " ", StringComparison.Ordinal))[(name.Length + 1)..];

    private DirectLine.DirectLineClient DirectLineClientOf() => DirectLine.DirectLineClient.Of(_app);

    private async Task<HttpResponseMessage> AskAsync(string method, string path, string host = "invite.example", string scheme = "https")
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        request.Headers.Host = host;
        request.Headers.Add("X-Forwarded-Proto", scheme);
        request.Headers.Add("Origin", "https://invite.example");
        request.Headers.Accept.ParseAdd("text/html");
        if (method != "GET") request.Content = new StringContent("{\"fresh\":false,\"embedded\":false}", Encoding.UTF8, "application/json");
        return await _app.Client.SendAsync(request);
    }

    [GeneratedRegex("max-age=([0-9]+)")]
    private static partial Regex MaxAge();

    private sealed class Failing : IPageSessions
    {
        public Task<PageSession?> OpenAsync(string? userId, string? conversationId, CancellationToken cancellationToken) => throw new InvalidOperationException("A mistake.");
    }
}
