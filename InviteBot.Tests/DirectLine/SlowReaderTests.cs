using System.Net;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using InviteBot.Tests.Support;

namespace InviteBot.Tests.DirectLine;

/// <summary>Peers that hold a stream open and do not do their part; the server lets go of them, and others do not notice.</summary>
public sealed class SlowReaderTests : IAsyncLifetime
{
    private readonly RunningApp _app = DirectLineClient.StartEchoBot(new Dictionary<string, string>
    {
        ["DirectLine:KeepAliveEvery"] = "00:00:00.500",
        ["DirectLine:PeerPatience"] = "00:00:01",
        ["DirectLine:MaxStreamsPerAddress"] = "4",
        ["DirectLine:PostsPerTenSeconds"] = "1000",
    });

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => _app.DisposeAsync().AsTask();

    [Fact]
    [Trait("Case", "D20")]
    public async Task Who_does_not_read_is_let_go_and_recovers_by_watermark()
    {
        var (client, conversation) = await DirectLineClient.OpenAsync(_app);
        var id = conversation.GetProperty("conversationId").GetString()!;
        var filler = new string('x', 60_000);
        for (var i = 0; i < 80; i++)
            await client.SayAsync(id, $"{i} {filler}");
        await client.JsonAsync(HttpMethod.Get, $"/conversations/{id}/activities?watermark=150");

        using var slow = await OpenRawAsync(conversation.GetProperty("streamUrl").GetString()!);
        using var quick = await DirectLineClient.ConnectAsync(await StreamUrlAsync(client, id));
        var others = await ReadAllAsync(quick, 161);
        await Task.Delay(2500);

        // What the machine had already buffered is still there, but it is not all, and then the line is dead.
        var got = await DrainAsync(slow);
        Assert.InRange(got, 1, 9_000_000);

        using var back = await DirectLineClient.ConnectAsync(await StreamUrlAsync(client, id));
        Assert.Equal(others, await ReadAllAsync(back, 161));
    }

    [Fact]
    [Trait("Case", "D20")]
    public async Task Who_does_not_answer_a_ping_is_let_go()
    {
        var (_, conversation) = await DirectLineClient.OpenAsync(_app);
        using var halfOpen = await OpenRawAsync(conversation.GetProperty("streamUrl").GetString()!);

        var drained = DrainAsync(halfOpen);
        Assert.Same(drained, await Task.WhenAny(drained, Task.Delay(TimeSpan.FromSeconds(8))));
    }

    [Fact]
    [Trait("Case", "D20")]
    [Trait("Case", "O14")]
    public async Task One_address_holds_only_so_many_streams_and_gets_them_back_when_they_close()
    {
        var sockets = new List<ClientWebSocket>();
        for (var i = 0; i < 4; i++)
            sockets.Add(await DirectLineClient.ConnectAsync(await OpenedAsync()));
        await Assert.ThrowsAsync<WebSocketException>(async () => await DirectLineClient.ConnectAsync(await OpenedAsync()));

        sockets[0].Abort();
        await Task.Delay(300);
        using var again = await DirectLineClient.ConnectAsync(await OpenedAsync());
        Assert.Equal(WebSocketState.Open, again.State);
        sockets.ForEach(socket => socket.Dispose());
    }

    private static async Task<string> StreamUrlAsync(DirectLineClient client, string id) =>
        (await client.JsonAsync(HttpMethod.Get, $"/conversations/{id}")).GetProperty("streamUrl").GetString()!;

    private async Task<string> OpenedAsync() => (await DirectLineClient.OpenAsync(_app)).Conversation.GetProperty("streamUrl").GetString()!;

    /// <summary>A WebSocket by hand, with hardly any room for what comes in, that answers nothing.</summary>
    private static async Task<Socket> OpenRawAsync(string streamUrl)
    {
        var address = new Uri(streamUrl);
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { ReceiveBufferSize = 4096 };
        await socket.ConnectAsync(IPAddress.Loopback, address.Port);
        await socket.SendAsync(Encoding.ASCII.GetBytes(
            $"GET {address.PathAndQuery} HTTP/1.1\r\nHost: {address.Authority}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n"));
        var answer = new byte[12];
        await socket.ReceiveAsync(answer);
        Assert.Equal("HTTP/1.1 101", Encoding.ASCII.GetString(answer));
        return socket;
    }

    /// <summary>Reads until the other side has closed or reset, and says how much there was.</summary>
    private static async Task<long> DrainAsync(Socket socket)
    {
        var buffer = new byte[64 * 1024];
        long total = 0;
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        try
        {
            int read;
            while ((read = await socket.ReceiveAsync(buffer, patience.Token)) > 0)
                total += read;
        }
        catch (SocketException)
        {
            // Reset: as good as closed.
        }

        return total;
    }

    private static async Task<List<string?>> ReadAllAsync(ClientWebSocket socket, int count)
    {
        var ids = new List<string?>();
        var buffer = new byte[16 * 1024 * 1024];
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (ids.Count < count)
        {
            var length = 0;
            ValueWebSocketReceiveResult frame;
            do
            {
                frame = await socket.ReceiveAsync(buffer.AsMemory(length), patience.Token);
                length += frame.Count;
            }
            while (!frame.EndOfMessage);
            if (length > 0)
                ids.AddRange(JsonDocument.Parse(buffer.AsMemory(0, length)).RootElement.GetProperty("activities").EnumerateArray().Select(activity => activity.GetProperty("id").GetString()));
        }

        return ids;
    }
}
