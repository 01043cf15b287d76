using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using InviteBot.DirectLine;
using InviteBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace InviteBot.Tests.DirectLine;

public sealed class StreamTests : IAsyncLifetime
{
    private readonly FakeTimeProvider _clock = new(DateTimeOffset.UtcNow);
    private RunningApp _app = null!;
    private DirectLineClient _client = null!;
    private JsonElement _conversation;

    private string Id => _conversation.GetProperty("conversationId").GetString()!;

    private string StreamUrl => _conversation.GetProperty("streamUrl").GetString()!;

    public async Task InitializeAsync()
    {
        _app = DirectLineClient.StartEchoBot(new Dictionary<string, string> { ["DirectLine:MaxStreamsPerConversation"] = "2" }, services => services.AddSingleton<TimeProvider>(_clock));
        (_client, _conversation) = await DirectLineClient.OpenAsync(_app);
        await _client.ReadAsync(Id, 1);
    }

    public Task DisposeAsync() => _app.DisposeAsync().AsTask();

    [Fact]
    [Trait("Case", "D18")]
    public async Task A_stream_address_works_once_for_a_minute_and_for_its_conversation()
    {
        using var first = await DirectLineClient.ConnectAsync(StreamUrl);
        var late = await StreamUrlAsync();
        var foreign = (await StreamUrlAsync()).Replace(Id, TokenService.NewConversationId(), StringComparison.Ordinal);

        await Assert.ThrowsAsync<WebSocketException>(() => DirectLineClient.ConnectAsync(StreamUrl));
        await Assert.ThrowsAsync<WebSocketException>(() => DirectLineClient.ConnectAsync(foreign));
        _clock.Advance(TimeSpan.FromSeconds(61));
        await Assert.ThrowsAsync<WebSocketException>(() => DirectLineClient.ConnectAsync(late));
    }

    [Fact]
    [Trait("Case", "D29")]
    public async Task Several_streams_and_polling_see_the_same_activities()
    {
        using var first = await DirectLineClient.ConnectAsync(StreamUrl);
        using var second = await DirectLineClient.ConnectAsync(await StreamUrlAsync());
        await _client.SayAsync(Id, "hello");

        var polled = Ids(await _client.ReadAsync(Id, 3));

        Assert.Equal(polled, Ids(await DirectLineClient.NextAsync(first, 3)));
        Assert.Equal(polled, Ids(await DirectLineClient.NextAsync(second, 3)));
    }

    [Fact]
    [Trait("Case", "D30")]
    public async Task A_stream_goes_on_after_the_watermark_it_is_given()
    {
        using (var first = await DirectLineClient.ConnectAsync(StreamUrl))
            Assert.Equal("1", (await DirectLineClient.NextAsync(first))!.Value.GetProperty("watermark").GetString());
        await _client.SayAsync(Id, "missed");
        await _client.ReadAsync(Id, 3);

        using var second = await DirectLineClient.ConnectAsync(await StreamUrlAsync("1"));

        Assert.Equal(["missed", "echo: missed"], (await DirectLineClient.NextAsync(second, 2)).Select(activity => activity.GetProperty("text").GetString()));
    }

    [Fact]
    public async Task Typing_is_seen_on_the_stream_only()
    {
        using var socket = await DirectLineClient.ConnectAsync(StreamUrl);
        await DirectLineClient.NextAsync(socket, 1);
        await _client.SayAsync(Id, "typing");
        var seen = await DirectLineClient.NextAsync(socket, 3);

        Assert.Contains(seen, activity => activity.GetProperty("type").GetString() == "typing");
        Assert.DoesNotContain(await _client.ReadAsync(Id, 3), activity => activity.GetProperty("type").GetString() == "typing");
    }

    [Fact]
    [Trait("Case", "D20")]
    public async Task The_oldest_of_too_many_streams_is_closed()
    {
        using var first = await DirectLineClient.ConnectAsync(StreamUrl);
        await DirectLineClient.NextAsync(first, 1);
        using var second = await DirectLineClient.ConnectAsync(await StreamUrlAsync());
        using var third = await DirectLineClient.ConnectAsync(await StreamUrlAsync());

        Assert.Null(await DirectLineClient.NextAsync(first));
        Assert.NotNull(await DirectLineClient.NextAsync(third));
    }

    [Theory]
    [Trait("Case", "D21")]
    [InlineData("big", WebSocketCloseStatus.MessageTooBig)]
    [InlineData("binary", WebSocketCloseStatus.InvalidMessageType)]
    [InlineData("text", WebSocketCloseStatus.InvalidPayloadData)]
    public async Task A_peer_that_sends_what_no_page_sends_is_closed(string what, WebSocketCloseStatus expected)
    {
        using var socket = await DirectLineClient.ConnectAsync(StreamUrl);
        await DirectLineClient.NextAsync(socket, 1);
        await (what switch
        {
            "big" => socket.SendAsync(new byte[1024 * 1024], WebSocketMessageType.Text, true, default),
            "binary" => socket.SendAsync(new byte[3], WebSocketMessageType.Binary, true, default),
            _ => socket.SendAsync(Encoding.UTF8.GetBytes("hello"), WebSocketMessageType.Text, true, default),
        });

        Assert.Null(await DirectLineClient.NextAsync(socket));
        Assert.Equal(expected, socket.CloseStatus);
    }

    [Fact]
    public async Task Empty_frames_are_a_sign_of_life_and_nothing_else()
    {
        using var socket = await DirectLineClient.ConnectAsync(StreamUrl);
        for (var frame = 0; frame < 3; frame++)
            await socket.SendAsync(Array.Empty<byte>(), WebSocketMessageType.Text, true, default);
        await _client.SayAsync(Id, "hello");

        Assert.Equal(3, (await DirectLineClient.NextAsync(socket, 3)).Count);
    }

    [Fact]
    [Trait("Case", "D30")]
    [Trait("Case", "O10")]
    public async Task A_server_that_stops_says_goodbye_with_1001()
    {
        using var socket = await DirectLineClient.ConnectAsync(StreamUrl);
        await DirectLineClient.NextAsync(socket, 1);
        var last = DirectLineClient.NextAsync(socket);
        var stopping = Task.Run(async () => await _app.DisposeAsync());

        Assert.Null(await last);
        Assert.Equal(WebSocketCloseStatus.EndpointUnavailable, socket.CloseStatus);
        await stopping;
    }

    private async Task<string> StreamUrlAsync(string watermark = "") =>
        (await _client.JsonAsync(HttpMethod.Get, $"/conversations/{Id}?watermark={watermark}")).GetProperty("streamUrl").GetString()!;

    private static List<string?> Ids(IEnumerable<JsonElement> activities) => [.. activities.Select(activity => activity.GetProperty("id").GetString())];
}
