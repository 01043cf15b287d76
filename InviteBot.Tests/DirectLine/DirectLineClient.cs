using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using InviteBot.DirectLine;
using InviteBot.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace InviteBot.Tests.DirectLine;

/// <summary>Speaks Direct Line 3.0 with a running app, the way a page would.</summary>
internal sealed class DirectLineClient(HttpClient http, string token)
{
    public DirectLineClient(RunningApp app, string token)
        : this(app.Client, token)
    {
    }

    /// <summary>How long a test waits for what has to come, on a machine that is busy with others.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public string Token { get; set; } = token;

    public static RunningApp StartEchoBot(IReadOnlyDictionary<string, string>? settings = null, Action<IServiceCollection>? services = null, int port = 0) =>
        RunningApp.Start(registered =>
        {
            registered.RemoveAll<IBot>();
            registered.RemoveAll<IMiddleware>();
            registered.TryAddSingleton<Notebook>();
            registered.AddTransient<IBot, EchoBot>();
            services?.Invoke(registered);
        }, settings, port);

    /// <summary>A client with a token for a conversation that nobody has opened yet.</summary>
    public static DirectLineClient Of(RunningApp app, string? conversationId = null, string? userId = null)
    {
        var tokens = app.Services.GetRequiredService<TokenService>();
        return new(app, tokens.Issue(conversationId ?? TokenService.NewConversationId(), userId ?? TokenService.NewUserId()));
    }

    public static async Task<(DirectLineClient Client, JsonElement Conversation)> OpenAsync(RunningApp app)
    {
        var client = Of(app);
        return (client, await client.JsonAsync(HttpMethod.Post, "/conversations"));
    }

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string? json = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, $"/v3/directline{path}");
        request.Headers.Authorization = Token.Length > 0 ? new AuthenticationHeaderValue("Bearer", Token) : null;
        if (json is not null)
            request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await http.SendAsync(request);
    }

    public async Task<JsonElement> JsonAsync(HttpMethod method, string path, string? json = null)
    {
        using var response = await SendAsync(method, path, json);
        var body = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"{(int)response.StatusCode} {body}");
        return JsonDocument.Parse(body).RootElement;
    }

    public async Task<HttpStatusCode> StatusAsync(HttpMethod method, string path, string? json = null)
    {
        using var response = await SendAsync(method, path, json);
        return response.StatusCode;
    }

    public async Task<string> SayAsync(string conversationId, string text, string? clientActivityId = null)
    {
        var message = new { type = "message", text, from = new { id = "r_1" }, channelData = new { clientActivityID = clientActivityId } };
        return (await JsonAsync(HttpMethod.Post, $"/conversations/{conversationId}/activities", JsonSerializer.Serialize(message))).GetProperty("id").GetString()!;
    }

    /// <summary>Polls until the conversation has that many activities.</summary>
    public async Task<List<JsonElement>> ReadAsync(string conversationId, int atLeast)
    {
        for (var started = Stopwatch.GetTimestamp(); ;)
        {
            var set = await JsonAsync(HttpMethod.Get, $"/conversations/{conversationId}/activities");
            var activities = set.GetProperty("activities").EnumerateArray().ToList();
            if (activities.Count >= atLeast)
                return activities;
            Assert.True(Stopwatch.GetElapsedTime(started) < Patience, $"Only {activities.Count} of {atLeast} activities came.");
            await Task.Delay(50);
        }
    }

    /// <summary>All activities of the conversation, page by page.</summary>
    public async Task<List<JsonElement>> AllAsync(string conversationId)
    {
        var all = new List<JsonElement>();
        for (var watermark = ""; ;)
        {
            var set = await JsonAsync(HttpMethod.Get, $"/conversations/{conversationId}/activities?watermark={watermark}");
            if (set.GetProperty("activities").GetArrayLength() == 0) return all;
            all.AddRange(set.GetProperty("activities").EnumerateArray());
            watermark = set.GetProperty("watermark").GetString()!;
        }
    }

    public static async Task<ClientWebSocket> ConnectAsync(string streamUrl, string? origin = null)
    {
        var socket = new ClientWebSocket();
        if (origin is not null)
            socket.Options.SetRequestHeader("Origin", origin);
        await socket.ConnectAsync(new Uri(streamUrl), CancellationToken.None);
        return socket;
    }

    /// <summary>The activities of the next frames, until there are that many.</summary>
    public static async Task<List<JsonElement>> NextAsync(ClientWebSocket socket, int count)
    {
        var activities = new List<JsonElement>();
        while (activities.Count < count && await NextAsync(socket) is { } set)
            activities.AddRange(set.GetProperty("activities").EnumerateArray());
        return activities;
    }

    /// <summary>The next frame with something in it; null when the server closes.</summary>
    public static async Task<JsonElement?> NextAsync(ClientWebSocket socket)
    {
        using var patience = new CancellationTokenSource(Patience);
        var buffer = new byte[256 * 1024];
        while (true)
        {
            var length = 0;
            ValueWebSocketReceiveResult frame;
            do
            {
                frame = await socket.ReceiveAsync(buffer.AsMemory(length), patience.Token);
                length += frame.Count;
            }
            while (!frame.EndOfMessage);
            if (frame.MessageType == WebSocketMessageType.Close)
                return null;
            if (length > 0)
                return JsonDocument.Parse(buffer.AsMemory(0, length).ToArray()).RootElement;
        }
    }
}
