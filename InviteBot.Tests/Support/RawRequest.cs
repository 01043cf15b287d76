using System.Net;
using System.Net.Sockets;
using System.Text;

namespace InviteBot.Tests.Support;

/// <summary>A connection on which a test sends what no HTTP client would: half a request, or a body that crawls.</summary>
internal sealed class RawRequest : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };

    public static async Task<RawRequest> SendAsync(Uri address, string text)
    {
        var request = new RawRequest();
        await request._socket.ConnectAsync(IPAddress.Loopback, address.Port);
        await request.SendAsync(text);
        return request;
    }

    public Task SendAsync(string text) => _socket.SendAsync(Encoding.ASCII.GetBytes(text));

    /// <summary>All that comes back until the server closes, or resets, the connection.</summary>
    public async Task<string> ReadToEndAsync(TimeSpan patience)
    {
        using var end = new CancellationTokenSource(patience);
        var (answer, buffer) = (new StringBuilder(), new byte[4096]);
        try
        {
            for (int count; (count = await _socket.ReceiveAsync(buffer, end.Token)) > 0;) answer.Append(Encoding.ASCII.GetString(buffer, 0, count));
        }
        catch (SocketException)
        {
            // Reset: it is over, too.
        }

        return answer.ToString();
    }

    public void Dispose() => _socket.Dispose();
}
