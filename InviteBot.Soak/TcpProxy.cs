using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace InviteBot.Soak;

/// <summary>Passes connections on to one of its targets, and can cut or hold up all of them.</summary>
internal sealed class TcpProxy : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<Socket, byte> _open = new();
    private volatile int[] _targets = [];
    private volatile TaskCompletionSource _gate = Opened();
    private int _next;

    public TcpProxy()
    {
        _listener.Start(512);
        _ = Task.Run(AcceptAsync);
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public int Cuts { get; private set; }

    public void SetTargets(int[] targets) => _targets = targets;

    /// <summary>Resets every connection that is open.</summary>
    public void Cut()
    {
        Cuts++;
        foreach (var socket in _open.Keys) Reset(socket);
    }

    /// <summary>Lets no byte through for a while.</summary>
    public async Task HoldAsync(TimeSpan time)
    {
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _gate = gate;
        await Task.Delay(time);
        gate.SetResult();
    }

    public void Dispose()
    {
        _listener.Dispose();
        foreach (var socket in _open.Keys) Reset(socket);
    }

    private async Task AcceptAsync()
    {
        while (true)
        {
            Socket near;
            try
            {
                near = await _listener.AcceptSocketAsync();
            }
            catch (Exception over) when (over is ObjectDisposedException or SocketException or InvalidOperationException)
            {
                return;
            }

            _ = Task.Run(() => ConnectAsync(near));
        }
    }

    private async Task ConnectAsync(Socket near)
    {
        var targets = _targets;
        if (targets.Length == 0)
        {
            Reset(near);
            return;
        }

        var far = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        near.NoDelay = true;
        try
        {
            await far.ConnectAsync(IPAddress.Loopback, targets[(uint)Interlocked.Increment(ref _next) % targets.Length]);
        }
        catch (SocketException)
        {
            Reset(near);
            far.Dispose();
            return;
        }

        _open[near] = 0;
        _open[far] = 0;
        await Task.WhenAny(PumpAsync(near, far), PumpAsync(far, near));
        Reset(near);
        Reset(far);
    }

    private async Task PumpAsync(Socket from, Socket to)
    {
        var buffer = new byte[16 * 1024];
        try
        {
            int count;
            while ((count = await from.ReceiveAsync(buffer)) > 0)
            {
                await _gate.Task;
                for (var sent = 0; sent < count;) sent += await to.SendAsync(buffer.AsMemory(sent, count - sent));
            }
        }
        catch (Exception cut) when (cut is SocketException or ObjectDisposedException)
        {
            // The other side is reset with this one.
        }
    }

    private void Reset(Socket socket)
    {
        _open.TryRemove(socket, out _);
        try
        {
            socket.LingerState = new LingerOption(enable: true, seconds: 0);
        }
        catch (Exception gone) when (gone is SocketException or ObjectDisposedException)
        {
            // It was cut before.
        }

        socket.Dispose();
    }

    private static TaskCompletionSource Opened()
    {
        var gate = new TaskCompletionSource();
        gate.SetResult();
        return gate;
    }
}
