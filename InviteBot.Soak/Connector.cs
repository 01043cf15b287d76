using System.Globalization;
using System.Net;
using System.Text;
using InviteBot.Tests.Support;

namespace InviteBot.Soak;

/// <summary>Takes what the bot sends to Teams, and counts it.</summary>
internal sealed class Connector : IDisposable
{
    private readonly HttpListener _listener = new();
    private int _taken;

    public Connector()
    {
        ServiceUrl = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort.Find()}/");
        _listener.Prefixes.Add(ServiceUrl);
        _listener.Start();
        _ = Task.Run(TakeAllAsync);
    }

    public string ServiceUrl { get; }

    public int Taken => _taken;

    public void Dispose() => _listener.Close();

    private async Task TakeAllAsync()
    {
        try
        {
            while (true) _ = TakeAsync(await _listener.GetContextAsync());
        }
        catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
        {
            // The run is over.
        }
    }

    private async Task TakeAsync(HttpListenerContext context)
    {
        await context.Request.InputStream.CopyToAsync(Stream.Null);
        var id = Interlocked.Increment(ref _taken);
        context.Response.StatusCode = 201;
        context.Response.ContentType = "application/json";
        context.Response.Close(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{{\"id\":\"{id}\"}}")), willBlock: false);
    }
}
