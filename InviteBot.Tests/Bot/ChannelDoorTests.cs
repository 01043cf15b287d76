using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using InviteBot.Tests.Support;

namespace InviteBot.Tests.Bot;

/// <summary>What a channel, or somebody with a good token, may post.</summary>
public sealed class ChannelDoorTests(ChannelHost host) : IClassFixture<ChannelHost>
{
    [Theory]
    [InlineData("serviceUrl", null)]
    [InlineData("serviceUrl", "")]
    [InlineData("channelId", null)]
    [InlineData("channelId", "")]
    [InlineData("channelId", " ")]
    [InlineData("type", null)]
    [InlineData("conversation", null)]
    [Trait("Case", "A26")]
    [Trait("Case", "A27")]
    [Trait("Case", "A30")]
    public Task An_activity_without_what_it_is_checked_by_is_refused(string name, string? value) =>
        Is_answered(HttpStatusCode.BadRequest, host.Activity((name, value)));

    [Theory]
    [InlineData("skype")]
    [InlineData("MSTEAMS")]
    [InlineData("msteams ")]
    [InlineData("emulator")]
    [Trait("Case", "A28")]
    [Trait("Case", "A31")]
    [Trait("Case", "A32")]
    public Task A_key_speaks_only_for_the_channels_it_is_endorsed_for(string channelId) =>
        Is_answered(HttpStatusCode.Unauthorized, host.Activity(("channelId", channelId)));

    [Fact]
    [Trait("Case", "A29")]
    public async Task A_key_without_endorsements_speaks_for_no_channel()
    {
        await using var unendorsed = new ChannelHostWith(authority => authority.Keys[0] = SigningKey.Create("key-1", null));
        await unendorsed.StartAsync();
        using var response = await unendorsed.Host.PostAsync(unendorsed.Host.GoodHeader());
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Theory]
    [InlineData("directline")]
    [InlineData("AseChannel")]
    [Trait("Case", "A32")]
    [Trait("Case", "A33")]
    public Task The_channel_of_the_embedded_page_cannot_be_borrowed(string channelId) =>
        Is_answered(HttpStatusCode.Forbidden, host.Activity(("channelId", channelId)));

    [Theory]
    [InlineData("http://smba.trafficmanager.net/emea/")]
    [InlineData("https://smba.trafficmanager.net.evil.example/")]
    [InlineData("https://other.trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net@evil.example/")]
    [InlineData("https://smba.trafficmanager.net:22/")]
    [InlineData("https://169.254.169.254/")]
    [InlineData("https://[::1]/")]
    [InlineData("https://127.0.0.1/")]
    [InlineData("https://localhost/")]
    [InlineData("https://xn--botframework-xyz.com/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("not an address")]
    [Trait("Case", "B9")]
    [Trait("Case", "A24")]
    public async Task A_service_address_that_is_not_a_channels_is_refused_even_with_a_token_for_it(string serviceUrl)
    {
        using var response = await host.PostAsync("Bearer " + host.Authority.ChannelToken(serviceUrl), host.Activity(("serviceUrl", serviceUrl)));
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    [Trait("Case", "A41")]
    public Task A_body_that_is_too_long_is_refused() =>
        Is_answered(HttpStatusCode.RequestEntityTooLarge, host.Activity(("text", new string('x', 300_000))));

    [Fact]
    [Trait("Case", "A41")]
    public async Task A_body_of_unknown_length_is_cut_off()
    {
        using var body = new ChunkedContent(Encoding.UTF8.GetBytes(new string(' ', 1024 * 1024)));
        using var response = await host.SendAsync(HttpMethod.Post, [host.GoodHeader()], body);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    [Trait("Case", "A41")]
    public async Task A_packed_body_is_refused()
    {
        using var body = ChannelHost.Json(host.Activity());
        body.Headers.ContentEncoding.Add("gzip");
        using var response = await host.SendAsync(HttpMethod.Post, [host.GoodHeader()], body);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("\"x\"")]
    [InlineData("{\"type\":\"message\"}{\"type\":\"message\"}")]
    [InlineData("{\"type\":\"message\",\"type\":\"message\"}")]
    [Trait("Case", "A42")]
    public Task A_body_that_is_no_activity_is_refused(string body) => Is_answered(HttpStatusCode.BadRequest, body);

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [Trait("Case", "A42")]
    public async Task A_body_with_a_byte_order_mark_is_refused(string encoding)
    {
        var characters = Encoding.GetEncoding(encoding);
        using var body = new ByteArrayContent([.. characters.GetPreamble(), .. characters.GetBytes(host.Activity())]);
        body.Headers.ContentType = new("application/json");
        using var response = await host.SendAsync(HttpMethod.Post, [host.GoodHeader()], body);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    [Trait("Case", "A43")]
    public Task A_body_nested_too_deeply_is_refused()
    {
        var nested = string.Concat(Enumerable.Repeat("{\"a\":", 200)) + "1" + new string('}', 200);
        return Is_answered(HttpStatusCode.BadRequest, host.Activity()[..^1] + ",\"value\":" + nested + "}");
    }

    [Fact]
    [Trait("Case", "A44")]
    public async Task A_body_that_is_not_called_json_is_refused()
    {
        using var body = new StringContent(host.Activity(), Encoding.UTF8, "text/plain");
        using var response = await host.SendAsync(HttpMethod.Post, [host.GoodHeader()], body);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("PATCH")]
    [InlineData("DELETE")]
    [InlineData("HEAD")]
    [Trait("Case", "A45")]
    public async Task Only_a_post_is_taken(string method)
    {
        using var response = await host.SendAsync(new HttpMethod(method), [host.GoodHeader()], null);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal("POST", Assert.Single(response.Content.Headers.Allow));
    }

    [Fact]
    [Trait("Case", "A50")]
    public async Task The_caller_id_of_the_wire_is_thrown_away()
    {
        string? callerId = null;
        await using var own = new ChannelHostWith();
        await own.StartAsync();
        own.Host.Turn = (turn, _) =>
        {
            callerId = turn.Activity.CallerId;
            return Task.CompletedTask;
        };
        using var response = await own.Host.PostAsync(own.Host.GoodHeader(), own.Host.Activity(("callerId", "urn:botframework:aadappid:evil")));
        Assert.Equal("urn:botframework:azure", callerId);
    }

    [Fact]
    public async Task An_unknown_invoke_is_answered_with_501_and_no_body()
    {
        using var response = await host.PostAsync(host.GoodHeader(), host.Activity(("type", "invoke"), ("name", "no/such")));
        Assert.Equal(HttpStatusCode.NotImplemented, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Expected_replies_come_back_in_the_response()
    {
        var sent = host.Connector.Requests.Count;
        using var response = await host.PostAsync(host.GoodHeader(), host.Activity(("deliveryMode", "expectReplies")));
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal("You said: hello", json.RootElement.GetProperty("activities")[0].GetProperty("text").GetString());
        Assert.Equal(sent, host.Connector.Requests.Count);
    }

    [Fact]
    public async Task A_reply_goes_to_the_activity_it_answers_and_names_no_empty_members()
    {
        using var response = await host.PostAsync(host.GoodHeader(), host.Activity(("id", "act-77")));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
        var reply = host.Connector.Requests.Last(request => request.Path.EndsWith("/act-77", StringComparison.Ordinal));
        Assert.Equal("/v3/conversations/a:1/activities/act-77", reply.Path);
        Assert.True(host.Authority.Knows(reply.Authorization));
        Assert.DoesNotContain("null", reply.Body, StringComparison.Ordinal);
        Assert.Contains("\"inputHint\":\"acceptingInput\"", reply.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("\"attachments\"", reply.Body, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Case", "A41")]
    public async Task A_lie_about_the_length_harms_nobody()
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(host.App.Address.Host, host.App.Address.Port);
        var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            "POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 99999999999\r\n\r\n{"));
        var answer = new byte[64];
        var length = await stream.ReadAsync(answer);
        Assert.Contains("413", Encoding.ASCII.GetString(answer, 0, length), StringComparison.Ordinal);
    }

    private async Task Is_answered(HttpStatusCode status, string body)
    {
        var (turns, sent) = (host.Turns, host.Connector.Requests.Count);
        using var response = await host.PostAsync(host.GoodHeader(), body);
        Assert.Equal(status, response.StatusCode);
        Assert.Equal((turns, sent), (host.Turns, host.Connector.Requests.Count));
    }

    private sealed class ChunkedContent : HttpContent
    {
        private readonly byte[] _bytes;

        public ChunkedContent(byte[] bytes)
        {
            _bytes = bytes;
            Headers.ContentType = new("application/json");
        }

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => stream.WriteAsync(_bytes).AsTask();

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
