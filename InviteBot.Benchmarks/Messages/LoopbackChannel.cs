using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace InviteBot.Benchmarks.Messages;

/// <summary>Says things to a bot as a channel does, with as little work as possible: it shares the processor with what is measured.</summary>
internal sealed class LoopbackChannel(Uri address, LoopbackConnector? connector) : IDisposable
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    private readonly HttpClient _http = new(new SocketsHttpHandler { UseCookies = false, UseProxy = false, AllowAutoRedirect = false, ActivityHeadersPropagator = null });
    private readonly Uri _messages = new(address, "/api/messages");
    private int _lastId;

    /// <summary>Returns when the turn is over: true if it was answered with the wanted piece of JSON.</summary>
    public async Task<bool> SayAsync(string person, string line, string wanted)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, _messages) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(Activity(person, line))) };
        request.Content.Headers.ContentType = Json;
        try
        {
            using var response = await _http.SendAsync(request);
            var body = await response.Content.ReadAsByteArrayAsync();
            var heard = connector is null ? body : connector.LastOf(ConversationOf(person));
            return response.IsSuccessStatusCode && heard.AsSpan().IndexOf(Encoding.UTF8.GetBytes(wanted)) >= 0;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    public void Dispose() => _http.Dispose();

    private static string ConversationOf(string person) => $"a-{person}";

    private string Activity(string person, string line) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""
        {"type":"message","id":"{{Environment.ProcessId}}-{{Interlocked.Increment(ref _lastId)}}","timestamp":"{{DateTime.UtcNow:O}}","channelId":"msteams","serviceUrl":"{{connector?.ServiceUrl ?? "http://127.0.0.1:9/"}}",
        "from":{"id":"29:{{person}}","name":"Ana Diaz","role":"user"},"recipient":{"id":"28:bot","name":"InviteBot"},"conversation":{"conversationType":"personal","id":"{{ConversationOf(person)}}","tenantId":"1"},
        "locale":"en-US","textFormat":"plain",{{(connector is null ? "\"deliveryMode\":\"expectReplies\"," : "")}}"text":"{{JsonEncodedText.Encode(line)}}"}
        """);
}
