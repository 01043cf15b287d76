using System.Net;
using System.Security.Cryptography;
using System.Text;
using InviteBot.Tests.Support;

namespace InviteBot.Tests.Bot;

/// <summary>Requests that no channel sends: none of them reaches the bot, and none ends as an error of the server.</summary>
public sealed class HostileRequestTests(ChannelHost host) : IClassFixture<ChannelHost>
{
    [Fact]
    [Trait("Case", "A1")]
    public Task A_request_without_a_header_is_refused() => Is_refused(null);

    [Theory]
    [InlineData("")]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Basic x")]
    [InlineData("bearer x.y.z")]
    [Trait("Case", "A2")]
    public Task An_empty_or_foreign_header_is_refused(string header) => Is_refused(header);

    [Theory]
    [InlineData("Bearer  {0}")]
    [InlineData("Bearer {0} x")]
    [InlineData("Bearer {0},{0}")]
    [InlineData("Bearer {0}, Bearer {0}")]
    [Trait("Case", "A3")]
    public Task Anything_but_one_token_is_refused(string shape) =>
        Is_refused(shape.Replace("{0}", host.Authority.ChannelToken(host.ServiceUrl), StringComparison.Ordinal));

    [Fact]
    [Trait("Case", "A4")]
    public async Task Two_headers_are_refused()
    {
        using var response = await host.SendAsync(HttpMethod.Post, [host.GoodHeader(), host.GoodHeader()], ChannelHost.Json(host.Activity()));
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("a.b.c")]
    [InlineData("..")]
    [InlineData("****.****.****")]
    [InlineData("a.b.c.d.e")]
    [InlineData("a.b.c.d.e.f")]
    [Trait("Case", "A5")]
    [Trait("Case", "A36")]
    public Task A_word_is_no_token(string word) => Is_refused("Bearer " + word);

    [Theory]
    [InlineData("not json")]
    [InlineData("[1,2]")]
    [InlineData("\"text\"")]
    [Trait("Case", "A6")]
    public Task A_payload_that_is_no_object_is_refused(string payload) =>
        Is_refused($"Bearer {Jwt.Part(Header())}.{Jwt.Encode(payload)}.{Jwt.Encode("signature")}");

    [Theory]
    [InlineData("none")]
    [InlineData("None")]
    [InlineData("nOnE")]
    [Trait("Case", "A7")]
    public Task An_unsigned_token_is_refused(string algorithm) =>
        Is_refused($"Bearer {Jwt.Part(Header(algorithm))}.{Jwt.Part(FakeAuthority.Claims(host.ServiceUrl))}.");

    [Fact]
    [Trait("Case", "A8")]
    public Task A_token_whose_signature_was_taken_off_is_refused()
    {
        var token = host.Authority.ChannelToken(host.ServiceUrl);
        return Is_refused("Bearer " + token[..(token.LastIndexOf('.') + 1)]);
    }

    [Fact]
    [Trait("Case", "A9")]
    public Task A_token_keyed_with_the_public_key_is_refused()
    {
        var content = Jwt.Part(Header("HS256")) + "." + Jwt.Part(FakeAuthority.Claims(host.ServiceUrl));
        var publicKey = host.Authority.Key.Rsa.ExportSubjectPublicKeyInfo();
        var signature = HMACSHA256.HashData(publicKey, Encoding.ASCII.GetBytes(content));
        return Is_refused($"Bearer {content}.{System.Buffers.Text.Base64Url.EncodeToString(signature)}");
    }

    [Fact]
    [Trait("Case", "A10")]
    public Task A_token_of_another_algorithm_is_refused() => Is_refused("Bearer " + Jwt.Sign(
        Header("PS256"), FakeAuthority.Claims(host.ServiceUrl), host.Authority.Key.Rsa, padding: RSASignaturePadding.Pss));

    [Fact]
    [Trait("Case", "A11")]
    public Task A_forged_key_under_a_listed_name_is_refused()
    {
        using var forged = RSA.Create(2048);
        return Is_refused("Bearer " + Jwt.Sign(Header(), FakeAuthority.Claims(host.ServiceUrl), forged));
    }

    [Theory]
    [InlineData("jku")]
    [InlineData("x5u")]
    [Trait("Case", "A14")]
    public async Task Keys_named_by_the_token_itself_are_never_fetched(string member)
    {
        await using var attacker = await FakeAuthority.StartAsync();
        var header = new Dictionary<string, string> { ["alg"] = "RS256", ["kid"] = "key-1", [member] = new Uri(attacker.Address, "keys").AbsoluteUri };
        await Is_refused("Bearer " + Jwt.Sign(header, FakeAuthority.Claims(host.ServiceUrl), attacker.Key.Rsa));
        Assert.Equal(0, attacker.MetadataRequests);
    }

    [Fact]
    [Trait("Case", "A15")]
    public Task A_changed_payload_is_refused()
    {
        var parts = host.Authority.ChannelToken(host.ServiceUrl).Split('.');
        return Is_refused($"Bearer {parts[0]}.{Jwt.Part(FakeAuthority.Claims(host.ServiceUrl, ("sub", "else")))}.{parts[2]}");
    }

    [Theory]
    [InlineData(-60, -6)]
    [InlineData(6, 60)]
    [Trait("Case", "A16")]
    [Trait("Case", "A18")]
    public Task A_token_before_or_after_its_time_is_refused(int notBefore, int expires) => Is_refused("Bearer " + host.Authority.ChannelToken(
        host.ServiceUrl, null, ("nbf", FakeAuthority.In(TimeSpan.FromMinutes(notBefore))), ("exp", FakeAuthority.In(TimeSpan.FromMinutes(expires)))));

    [Theory]
    [InlineData(-60, -4)]
    [InlineData(4, 60)]
    [Trait("Case", "A17")]
    public Task Clocks_may_differ_by_four_minutes(int notBefore, int expires) => Is_accepted("Bearer " + host.Authority.ChannelToken(
        host.ServiceUrl, null, ("nbf", FakeAuthority.In(TimeSpan.FromMinutes(notBefore))), ("exp", FakeAuthority.In(TimeSpan.FromMinutes(expires)))));

    [Fact]
    [Trait("Case", "A19")]
    public Task A_token_that_never_ends_is_refused() =>
        Is_refused("Bearer " + host.Authority.ChannelToken(host.ServiceUrl, null, ("exp", null)));

    [Fact]
    [Trait("Case", "A20")]
    public Task A_long_life_is_the_issuers_to_give() =>
        Is_accepted("Bearer " + host.Authority.ChannelToken(host.ServiceUrl, null, ("exp", 3_913_056_000)));

    [Theory]
    [InlineData("https://api.botframework.com/")]
    [InlineData("https://api.botframework.us")]
    [InlineData("https://sts.windows.net/0002/")]
    [InlineData(null)]
    [Trait("Case", "A21")]
    [Trait("Case", "A37")]
    public Task Another_issuer_is_refused(string? issuer) =>
        Is_refused("Bearer " + host.Authority.ChannelToken(host.ServiceUrl, null, ("iss", issuer)));

    [Theory]
    [InlineData("")]
    [InlineData("99999999-2222-3333-4444-555555555555")]
    [InlineData(null)]
    [Trait("Case", "A22")]
    public Task A_token_for_another_bot_is_refused(string? audience) =>
        Is_refused("Bearer " + host.Authority.ChannelToken(host.ServiceUrl, null, ("aud", audience)));

    [Fact]
    [Trait("Case", "A23")]
    public async Task Of_several_audiences_the_first_counts()
    {
        await Is_refused("Bearer " + host.Authority.ChannelToken(host.ServiceUrl, null, ("aud", new[] { "other", FakeAuthority.AppId })));
        await Is_accepted("Bearer " + host.Authority.ChannelToken(host.ServiceUrl, null, ("aud", new[] { FakeAuthority.AppId, "other" })));
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/")]
    [InlineData("https://smba.trafficmanager.net.evil.example/")]
    [InlineData("")]
    [InlineData(null)]
    [Trait("Case", "A24")]
    [Trait("Case", "A25")]
    public Task A_token_for_another_service_address_is_refused(string? claimed) =>
        Is_refused("Bearer " + host.Authority.ChannelToken(host.ServiceUrl, null, ("serviceurl", claimed)));

    [Theory]
    [InlineData("alg")]
    [InlineData("kid")]
    [Trait("Case", "A12")]
    public Task A_header_without_what_it_needs_is_refused(string missing)
    {
        var header = new Dictionary<string, string> { ["alg"] = "RS256", ["kid"] = "key-1" };
        header.Remove(missing);
        return Is_refused("Bearer " + Jwt.Sign(header, FakeAuthority.Claims(host.ServiceUrl), host.Authority.Key.Rsa));
    }

    [Fact]
    [Trait("Case", "A34")]
    public async Task A_giant_token_is_refused()
    {
        using var response = await host.PostAsync("Bearer " + new string('a', 300_000));
        Assert.Contains(response.StatusCode, new[] { HttpStatusCode.Unauthorized, HttpStatusCode.RequestHeaderFieldsTooLarge });
    }

    [Fact]
    [Trait("Case", "A35")]
    public Task A_deeply_nested_payload_is_refused_at_once()
    {
        var payload = string.Concat(Enumerable.Repeat("[", 4000)) + string.Concat(Enumerable.Repeat("]", 4000));
        return Is_refused($"Bearer {Jwt.Part(Header())}.{Jwt.Encode(payload)}.{Jwt.Encode("signature")}");
    }

    [Fact]
    [Trait("Case", "A38")]
    public async Task A_bad_token_leaves_nothing_behind()
    {
        await Is_refused("Bearer " + host.Authority.ChannelToken(
            host.ServiceUrl, null, ("iss", "https://sts.windows.net/attacker/"), ("tid", "attacker"), ("ver", "1.0"), ("appid", FakeAuthority.AppId)));
        await Is_accepted(host.GoodHeader());
    }

    [Fact]
    [Trait("Case", "A39")]
    public Task A_token_of_another_bot_is_refused() => Is_refused("Bearer " + host.Authority.ChannelToken(
        host.ServiceUrl, null, ("iss", "https://login.microsoftonline.com/0002/v2.0"), ("ver", "2.0"), ("azp", "another-bot")));

    [Fact]
    [Trait("Case", "A40")]
    public async Task A_token_may_be_used_for_more_than_one_message()
    {
        var header = host.GoodHeader();
        await Is_accepted(header);
        await Is_accepted(header);
    }



    [Theory]
    [Trait("Case", "O7")]
    [InlineData("id", "1\r\nfail: forged")]
    [InlineData("type", "message\n{\"forged\":1}")]
    [InlineData("channelId", "msteams\u001b[31m")]
    [InlineData("id", "1\u2028forged")]
    public async Task A_name_that_would_break_a_line_of_the_log_is_refused_and_not_written_down(string field, string value)
    {
        using var response = await host.PostAsync(host.GoodHeader(), host.Activity((field, value)));
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.DoesNotContain(host.Log.Lines, line => line.Text.Contains("forged", StringComparison.Ordinal) || line.Text.Contains('\u001b', StringComparison.Ordinal));
    }

    private static Dictionary<string, string> Header(string algorithm = "RS256") => new() { ["alg"] = algorithm, ["kid"] = "key-1" };

    private async Task Is_refused(string? header)
    {
        var (turns, sent) = (host.Turns, host.Connector.Requests.Count);
        using var response = await host.PostAsync(header);
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("Bearer", response.Headers.WwwAuthenticate.ToString());
        Assert.Equal((turns, sent), (host.Turns, host.Connector.Requests.Count));
    }

    private async Task Is_accepted(string header)
    {
        var turns = host.Turns;
        using var response = await host.PostAsync(header);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(turns + 1, host.Turns);
    }
}
