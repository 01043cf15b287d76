using System.Collections.Concurrent;
using System.Net.WebSockets;
using InviteBot.Metering;
using Microsoft.Extensions.Options;

namespace InviteBot.DirectLine;

/// <summary>Accepts the WebSockets of conversations and runs them until they end.</summary>
internal sealed class StreamSockets(
    StreamTickets tickets,
    StreamHub hub,
    IServiceScopeFactory scopes,
    IHostApplicationLifetime host,
    IOptions<DirectLineOptions> options,
    StreamMeter meter,
    ILogger<StreamSockets> log)
{
    private readonly DirectLineOptions _options = options.Value;
    private readonly ConcurrentDictionary<string, int> _openByAddress = new(StringComparer.Ordinal);
    private int _open;

    public async Task<IResult> AcceptAsync(string id, string? watermark, string? t, HttpContext context)
    {
        if (!context.WebSockets.IsWebSocketRequest)
            return DirectLineError.BadRequest("A stream is opened with a WebSocket.");
        if (!Watermark.TryRead(watermark, out var after))
            return DirectLineError.BadRequest("The watermark is not one of ours.");
        if (!tickets.TryUse(t, id))
            return DirectLineError.StreamRefused();

        var address = RateLimits.AddressOf(context);
        try
        {
            var (open, ofAddress) = (Interlocked.Increment(ref _open), _openByAddress.AddOrUpdate(address, 1, (_, others) => others + 1));
            if (ofAddress > _options.MaxStreamsPerAddress)
                return DirectLineError.TooMany();
            if (open > _options.MaxStreams)
            {
                context.Response.Headers.RetryAfter = "5";
                return DirectLineError.Full();
            }
            await RunAsync(id, after, context);
            return Results.Empty;
        }
        finally
        {
            Interlocked.Decrement(ref _open);
            if (_openByAddress.AddOrUpdate(address, 0, (_, open) => open - 1) == 0)
                _openByAddress.TryRemove(new KeyValuePair<string, int>(address, 0));
        }
    }

    private async Task RunAsync(string conversationId, long watermark, HttpContext context)
    {
        var settings = new WebSocketAcceptContext { KeepAliveInterval = _options.KeepAliveEvery, KeepAliveTimeout = _options.PeerPatience };
        using var socket = await context.WebSockets.AcceptWebSocketAsync(settings);
        var stream = new ConversationStream(socket, after => ReadAsync(conversationId, after), _options);
        hub.Add(conversationId, stream, _options.MaxStreamsPerConversation);
        meter.StreamOpened();
        // A stream lasts for hours, and what it reads belongs to the turns.
        Spans.Leave();
        try
        {
            await stream.RunAsync(watermark, host.ApplicationStopping);
        }
        catch (Exception failure) when (failure is WebSocketException or IOException)
        {
            Log.StreamBroke(log, failure);
        }
        finally
        {
            hub.Remove(conversationId, stream);
            meter.StreamClosed();
        }
    }

    private async Task<IReadOnlyList<LoggedActivity>> ReadAsync(string conversationId, long after)
    {
        await using var scope = scopes.CreateAsyncScope();
        var conversations = scope.ServiceProvider.GetRequiredService<IConversationLog>();
        return await conversations.ReadAsync(conversationId, after, _options.PageSize, host.ApplicationStopping);
    }
}
