using System.Diagnostics;
using System.Net;
using System.Security.Cryptography;
using InviteBot.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace InviteBot.Tests.Bot;

/// <summary>How the keys of the channel's authority are fetched, kept and renewed.</summary>
public sealed class PublishedKeysTests : IAsyncLifetime
{
    private readonly ChannelHost _host = new();

    public Task InitializeAsync() => _host.InitializeAsync();

    public Task DisposeAsync() => _host.DisposeAsync();

    [Fact]
    [Trait("Case", "A12")]
    [Trait("Case", "A13")]
    public async Task Unknown_keys_cost_one_more_look_and_no_more()
    {
        using var forged = RSA.Create(2048);
        await Is_answered(HttpStatusCode.OK, _host.GoodHeader());
        await Is_answered(HttpStatusCode.Unauthorized, Unknown(forged, "unknown"));
        Assert.Equal(2, _host.Authority.MetadataRequests);

        await Parallel.ForEachAsync(Enumerable.Range(0, 1000), async (number, _) =>
            await Is_answered(HttpStatusCode.Unauthorized, Unknown(forged, $"unknown-{number}")));
        Assert.Equal(2, _host.Authority.MetadataRequests);
    }

    [Fact]
    [Trait("Case", "A13")]
    public async Task A_foreign_issuer_costs_no_look_at_all()
    {
        using var forged = RSA.Create(2048);
        var token = Jwt.Sign(new { alg = "RS256", kid = "unknown" }, FakeAuthority.Claims(_host.ServiceUrl, ("iss", "https://evil.example")), forged);
        await Is_answered(HttpStatusCode.Unauthorized, "Bearer " + token);
        Assert.Equal(0, _host.Authority.MetadataRequests);
    }

    public static TheoryData<string> Outages => ["error", "html", "no keys", "cut"];

    [Theory]
    [MemberData(nameof(Outages))]
    [Trait("Case", "A46")]
    [Trait("Case", "O17")]
    public async Task Without_keys_the_channel_is_asked_to_come_back_and_it_heals_by_itself(string outage)
    {
        _host.Authority.MetadataOutage = Outage(outage);
        using (var response = await _host.PostAsync(_host.GoodHeader()))
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
            Assert.NotNull(response.Headers.RetryAfter);
        }

        _host.Authority.MetadataOutage = null;
        await Is_answered(HttpStatusCode.OK, _host.GoodHeader());
    }

    [Theory]
    [MemberData(nameof(Outages))]
    [Trait("Case", "A47")]
    [Trait("Case", "O17")]
    public async Task Known_keys_outlive_an_outage(string outage)
    {
        using var forged = RSA.Create(2048);
        await Is_answered(HttpStatusCode.OK, _host.GoodHeader());
        _host.Authority.MetadataOutage = Outage(outage);
        await Is_answered(HttpStatusCode.Unauthorized, Unknown(forged, "unknown"));
        await Is_answered(HttpStatusCode.OK, _host.GoodHeader());
    }

    [Fact]
    [Trait("Case", "A48")]
    public async Task A_new_key_is_taken_up_at_once_and_the_old_one_is_dropped()
    {
        var old = _host.GoodHeader();
        await Is_answered(HttpStatusCode.OK, old);

        _host.Authority.Keys.Clear();
        _host.Authority.Keys.Add(SigningKey.Create("key-2", "msteams"));
        await Is_answered(HttpStatusCode.OK, _host.GoodHeader());
        await Is_answered(HttpStatusCode.Unauthorized, old);
    }

    [Fact]
    [Trait("Case", "A49")]
    public async Task All_who_come_at_once_share_one_fetch()
    {
        _host.Authority.MetadataOutage = null;
        await Parallel.ForEachAsync(
            Enumerable.Range(0, 200),
            new ParallelOptions { MaxDegreeOfParallelism = 200 },
            async (_, _) => await Is_answered(HttpStatusCode.OK, _host.GoodHeader()));
        Assert.Equal(1, _host.Authority.MetadataRequests);
    }

    [Fact]
    [Trait("Case", "A51")]
    public async Task With_a_clock_that_is_ten_minutes_off_nobody_gets_in()
    {
        var early = _host.Authority.ChannelToken(
            _host.ServiceUrl, null, ("nbf", FakeAuthority.In(TimeSpan.FromMinutes(10))), ("exp", FakeAuthority.In(TimeSpan.FromMinutes(70))));
        await Is_answered(HttpStatusCode.Unauthorized, "Bearer " + early);
    }

    [Fact]
    [Trait("Case", "A35")]
    public async Task A_deep_token_is_refused_quickly()
    {
        var payload = new string('[', 4000) + new string(']', 4000);
        var header = $"Bearer {Jwt.Part(new { alg = "RS256", kid = "key-1" })}.{Jwt.Encode(payload)}.{Jwt.Encode("x")}";
        await Is_answered(HttpStatusCode.Unauthorized, header);

        // The best of some: a busy machine may hold up any one of them.
        var times = new List<double>();
        for (var i = 0; i < 20; i++)
        {
            var start = Stopwatch.GetTimestamp();
            await Is_answered(HttpStatusCode.Unauthorized, header);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        Assert.InRange(times.Min(), 0, 50);
    }

    private static Func<HttpContext, Task> Outage(string kind) => kind switch
    {
        "error" => FakeConnector.Status(500),
        "html" => context => context.Response.WriteAsync("<html><body>Sorry</body></html>"),
        "no keys" => context => context.Response.WriteAsJsonAsync(new { issuer = FakeAuthority.Issuer }),
        _ => FakeConnector.CutConnection,
    };

    private string Unknown(RSA key, string kid) =>
        "Bearer " + Jwt.Sign(new { alg = "RS256", kid }, FakeAuthority.Claims(_host.ServiceUrl), key);

    private async Task Is_answered(HttpStatusCode status, string header)
    {
        using var response = await _host.PostAsync(header);
        Assert.Equal(status, response.StatusCode);
    }
}
