using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;

namespace InviteBot.DirectLine;

/// <summary>
/// One WebSocket of a conversation. It reads the log from its own watermark whenever it is told that the list has grown,
/// so a slow reader queues nothing: it is closed when it takes too long, and comes back with its watermark.
/// </summary>
internal sealed class ConversationStream(WebSocket socket, Func<long, Task<IReadOnlyList<LoggedActivity>>> readAfter, DirectLineOptions options)
{
    private const int LargestFrame = 4096;

    /// <summary>How long a peer has to answer a goodbye.</summary>
    private static readonly TimeSpan ClosingPatience = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan PauseAfterTrouble = TimeSpan.FromMilliseconds(500);

    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private readonly Channel<bool> _signals =
        Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    private readonly Channel<string> _passing =
        Channel.CreateBounded<string>(new BoundedChannelOptions(4) { FullMode = BoundedChannelFullMode.DropOldest });

    /// <summary>The number of the last activity that was sent.</summary>
    private long _watermark;

    public void Signal() => _signals.Writer.TryWrite(true);

    public void Show(string activity)
    {
        _passing.Writer.TryWrite(activity);
        Signal();
    }

    public void End() => _ended.TrySetResult();

    /// <summary>Returns when the peer has gone, has misbehaved, was too slow, or the server stops.</summary>
    public async Task RunAsync(long watermark, CancellationToken stopping)
    {
        // Not linked to the stop: a receive that is cancelled aborts the socket, and then no goodbye could be said.
        using var over = new CancellationTokenSource();
        await using var stop = stopping.Register(End);
        var receiving = ReceiveAsync(over.Token);
        var sending = SendAsync(watermark, over.Token);
        await Task.WhenAny(receiving, sending, _ended.Task);

        var status = receiving.IsCompletedSuccessfully && receiving.Result is { } refusal ? refusal
            : stopping.IsCancellationRequested ? WebSocketCloseStatus.EndpointUnavailable
            : WebSocketCloseStatus.NormalClosure;
        await CloseAsync(status);
        await ((Task)receiving).WaitAsync(ClosingPatience, CancellationToken.None).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await over.CancelAsync();
        await Task.WhenAll(receiving, sending).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task SendAsync(long watermark, CancellationToken ended)
    {
        _watermark = watermark;
        while (true)
        {
            if (!await TrySendNewAsync(ended))
            {
                await Task.Delay(PauseAfterTrouble, ended);
                continue;
            }

            while (_passing.Reader.TryRead(out var activity))
                await SendFrameAsync(ActivitySet.Write([activity], watermark: null), ended);
            await WaitForSignalAsync(ended);
        }
    }

    /// <summary>False if the log cannot be read at the moment; that is no reason to hang up.</summary>
    private async Task<bool> TrySendNewAsync(CancellationToken ended)
    {
        while (true)
        {
            IReadOnlyList<LoggedActivity> activities;
            try
            {
                activities = await readAfter(_watermark);
            }
            catch (IOException)
            {
                return false;
            }

            if (activities.Count == 0)
                return true;
            _watermark = activities[^1].Watermark;
            await SendFrameAsync(ActivitySet.Write(activities, _watermark), ended);
            if (activities.Count < options.PageSize)
                return true; // what came since has left a signal
        }
    }

    /// <summary>Returns also after a quiet while: should a signal of another instance have been lost, the next look finds what it was about.</summary>
    private async Task WaitForSignalAsync(CancellationToken ended)
    {
        using var pause = CancellationTokenSource.CreateLinkedTokenSource(ended);
        pause.CancelAfter(options.KeepAliveEvery);
        try
        {
            await _signals.Reader.ReadAsync(pause.Token);
        }
        catch (OperationCanceledException) when (!ended.IsCancellationRequested)
        {
            await SendFrameAsync("", ended);
        }
    }

    private async Task SendFrameAsync(string text, CancellationToken ended)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ended);
        patience.CancelAfter(options.PeerPatience);
        await socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, endOfMessage: true, patience.Token);
    }

    /// <summary>A page sends nothing here but empty frames; the result is the reason to close, null if the peer closed.</summary>
    private async Task<WebSocketCloseStatus?> ReceiveAsync(CancellationToken ended)
    {
        while (true)
        {
            // Waits without a buffer: most streams never need one.
            var begun = await socket.ReceiveAsync(Memory<byte>.Empty, ended);
            if (begun.MessageType == WebSocketMessageType.Close)
                return null;
            if (begun.MessageType == WebSocketMessageType.Binary)
                return WebSocketCloseStatus.InvalidMessageType;
            if (!begun.EndOfMessage && await ReadMessageAsync(ended) is { } refusal)
                return refusal;
        }
    }

    private async Task<WebSocketCloseStatus?> ReadMessageAsync(CancellationToken ended)
    {
        var buffer = new byte[LargestFrame + 1];
        for (var length = 0; ;)
        {
            var received = await socket.ReceiveAsync(buffer.AsMemory(length), ended);
            if (received.MessageType == WebSocketMessageType.Close)
                return WebSocketCloseStatus.NormalClosure;
            length += received.Count;
            if (length > LargestFrame)
                return WebSocketCloseStatus.MessageTooBig;
            if (received.EndOfMessage)
                return length == 0 || IsJson(buffer.AsSpan(0, length)) ? null : WebSocketCloseStatus.InvalidPayloadData;
        }
    }

    private static bool IsJson(ReadOnlySpan<byte> bytes)
    {
        var reader = new Utf8JsonReader(bytes);
        try
        {
            return JsonDocument.TryParseValue(ref reader, out _);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private async Task CloseAsync(WebSocketCloseStatus status)
    {
        using var patience = new CancellationTokenSource(ClosingPatience);
        try
        {
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
                await socket.CloseOutputAsync(status, statusDescription: null, patience.Token);
        }
        catch (Exception failure) when (failure is WebSocketException or OperationCanceledException)
        {
            socket.Abort();
        }
    }
}
