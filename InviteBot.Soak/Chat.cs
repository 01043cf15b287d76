using System.Net.Http.Headers;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;

namespace InviteBot.Soak;

/// <summary>
/// A person with a page: one conversation over HTTP and a WebSocket, with the persistence of the page. A post is repeated
/// until it is taken, a stream is opened anew where it broke, at the watermark it had.
/// </summary>
internal sealed class Chat : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly HttpClient _http;
    private readonly CancellationTokenSource _over = new();
    private readonly Channel<JsonElement> _heard = Channel.CreateUnbounded<JsonElement>();
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly string _token;
    private string _watermark = "";
    private string? _streamUrl;
    private Task _listening = Task.CompletedTask;

    private static int _refusals;

    private Chat(HttpClient http, string id, string token)
    {
        (_http, Id, _token) = (http, id, token);
    }

    public string Id { get; }

    /// <summary>What is on its way: the id its client gave the message, and whether the server has confirmed it. Null between turns.</summary>
    public (string ClientId, bool IsConfirmed)? UnderWay { get; private set; }

    /// <summary>Answers of 500 and more, to anybody. A connection that ends under a request is none.</summary>
    public static int Refusals => Volatile.Read(ref _refusals);

    /// <summary>Posts that were repeated.</summary>
    public int Repeats { get; private set; }

    public int Reconnects { get; private set; }

    public static async Task<Chat> OpenAsync(HttpClient http)
    {
        var granted = await PersistAsync(http, () => Post("/v3/directline/tokens/generate", "{}", Stage.Secret));
        var chat = new Chat(http, granted.GetProperty("conversationId").GetString()!, granted.GetProperty("token").GetString()!);
        var opened = await PersistAsync(http, () => Post("/v3/directline/conversations", "{}", chat._token));
        chat._streamUrl = opened.GetProperty("streamUrl").GetString();
        chat._listening = Task.Run(chat.ListenAsync);
        return chat;
    }

    /// <summary>Says something and gives the id it got; returns when the server has taken it.</summary>
    public async Task<string> SayAsync(string text)
    {
        var clientId = Guid.NewGuid().ToString("N");
        var message = JsonSerializer.Serialize(new { type = "message", text, from = new { id = "person" }, channelData = new { clientActivityID = clientId } });
        UnderWay = (clientId, false);
        var tries = 0;
        var taken = await PersistAsync(_http, () =>
        {
            if (tries++ > 0) Repeats++;
            return Post($"/v3/directline/conversations/{Id}/activities", message, _token);
        });
        UnderWay = (clientId, true);
        return taken.GetProperty("id").GetString()!;
    }

    /// <summary>The next thing heard; throws when nothing comes for a long time.</summary>
    public async Task<JsonElement> HearAsync(TimeSpan patience)
    {
        using var end = new CancellationTokenSource(patience);
        var next = _heard.Reader.ReadAsync(end.Token).AsTask();
        // Whoever has stopped listening says why.
        if (await Task.WhenAny(next, _listening) == _listening && !next.IsCompleted) await _listening;
        return await next;
    }

    /// <summary>Hears on until the first answer to what was said.</summary>
    public async Task HearAnswerAsync(string id, TimeSpan patience)
    {
        while (true)
        {
            var heard = await HearAsync(patience);
            if (heard.TryGetProperty("replyToId", out var to) && to.GetString() == id) return;
        }
    }

    public void IsAnswered() => UnderWay = null;

    /// <summary>The whole list of the conversation, as it stands in the store.</summary>
    public async Task<List<JsonElement>> HistoryAsync()
    {
        var all = new List<JsonElement>();
        for (var watermark = ""; ;)
        {
            var set = await PersistAsync(_http, () => Get($"/v3/directline/conversations/{Id}/activities?watermark={watermark}", _token));
            var page = set.GetProperty("activities").EnumerateArray().ToList();
            if (page.Count == 0) return all;
            all.AddRange(page);
            watermark = set.GetProperty("watermark").GetString()!;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _over.CancelAsync();
        await _listening.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _over.Dispose();
    }

    private async Task ListenAsync()
    {
        while (!_over.IsCancellationRequested)
        {
            try
            {
                _streamUrl ??= (await PersistAsync(_http, () => Get($"/v3/directline/conversations/{Id}?watermark={_watermark}", _token), _over.Token)).GetProperty("streamUrl").GetString();
                using var socket = new ClientWebSocket();
                var url = new Uri(_streamUrl!);
                _streamUrl = null;
                await socket.ConnectAsync(url, _over.Token);
                while (await ReceiveAsync(socket) is { } set) Take(set);
            }
            catch (Exception broke) when (broke is WebSocketException or HttpRequestException or IOException or System.Net.Sockets.SocketException)
            {
                // As the page does: at once, and again where it was.
            }

            Reconnects++;
            await Task.Delay(Pause, _over.Token);
        }
    }

    private void Take(JsonElement set)
    {
        foreach (var activity in set.GetProperty("activities").EnumerateArray())
        {
            if (activity.GetProperty("type").GetString() != "message") continue;
            if (!_ids.Add(activity.GetProperty("id").GetString()!)) throw new InvalidOperationException($"An activity was shown twice in {Id}.");
            _heard.Writer.TryWrite(activity.Clone());
        }

        if (set.TryGetProperty("watermark", out var watermark)) _watermark = watermark.GetString()!;
    }

    private async Task<JsonElement?> ReceiveAsync(ClientWebSocket socket)
    {
        var frame = new MemoryStream();
        var buffer = new byte[32 * 1024];
        while (true)
        {
            var received = await socket.ReceiveAsync(buffer.AsMemory(), _over.Token);
            if (received.MessageType == WebSocketMessageType.Close) return null;
            frame.Write(buffer, 0, received.Count);
            if (!received.EndOfMessage) continue;
            if (frame.Length > 0) return JsonDocument.Parse(frame.ToArray()).RootElement;
        }
    }

    private static HttpRequestMessage Post(string path, string json, string bearer) =>
        new(HttpMethod.Post, path) { Headers = { Authorization = new AuthenticationHeaderValue("Bearer", bearer) }, Content = new StringContent(json, Encoding.UTF8, "application/json") };

    private static HttpRequestMessage Get(string path, string bearer) => new(HttpMethod.Get, path) { Headers = { Authorization = new AuthenticationHeaderValue("Bearer", bearer) } };

    /// <summary>Asks until there is an answer; a refusal that will not change is a failure of the run.</summary>
    private static async Task<JsonElement> PersistAsync(HttpClient http, Func<HttpRequestMessage> ask, CancellationToken over = default)
    {
        while (true)
        {
            try
            {
                using var request = ask();
                using var answer = await http.SendAsync(request, over);
                var body = await answer.Content.ReadAsStringAsync(over);
                if (answer.IsSuccessStatusCode) return JsonDocument.Parse(body).RootElement;
                if ((int)answer.StatusCode < 500) throw new InvalidOperationException($"{(int)answer.StatusCode} {body}");
                Interlocked.Increment(ref _refusals);
            }
            catch (Exception trouble) when (trouble is HttpRequestException or IOException or System.Net.Sockets.SocketException || (trouble is TaskCanceledException && !over.IsCancellationRequested))
            {
                // Not there at the moment.
            }

            await Task.Delay(Pause, over);
        }
    }
}
