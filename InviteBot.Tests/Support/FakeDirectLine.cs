using System.Collections.Concurrent;
using System.Globalization;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace InviteBot.Tests.Support;

/// <summary>
/// A Direct Line service such as Azure's, on this machine: exchanges its secret for tokens, holds the conversations, and
/// brings what people write to the bot's /api/messages. Unlike ours it knows no repeated message and sends no empty frames.
/// </summary>
internal sealed class FakeDirectLine : IAsyncDisposable
{
    public const string Secret = "the-secret-of-the-channel";

    private readonly WebApplication _app;
    private readonly HttpClient _toBot = new();
    private readonly ConcurrentDictionary<string, Talk> _talks = new();
    private readonly ConcurrentDictionary<string, (string Conversation, string User)> _tokens = new();

    private FakeDirectLine(WebApplication app) => _app = app;

    public Uri Address => new(new Uri(_app.Urls.First()), "/v3/directline");

    public string ServiceUrl => _app.Urls.First() + "/";

    public IEnumerable<string> Conversations => _talks.Keys;

    public IReadOnlyCollection<string> Tokens => [.. _tokens.Keys];

    /// <summary>What users and origins the tokens were asked for.</summary>
    public ConcurrentQueue<JsonNode> Wishes { get; } = new();

    /// <summary>What the exchange of the secret answers instead.</summary>
    public int? ExchangeOutage { get; set; }

    /// <summary>What posting a message answers after it was taken, each once.</summary>
    public ConcurrentQueue<int> LostAnswers { get; } = new();

    /// <summary>The bot's endpoint and what its requests are signed with.</summary>
    public (Uri Endpoint, Func<string> Authorization)? Bot { get; set; }

    public static async Task<FakeDirectLine> StartAsync()
    {
        var app = LoopbackServer.Build(tls: false);
        var channel = new FakeDirectLine(app);
        app.UseWebSockets();
        app.Use(AllowEveryOrigin);
        var routes = app.MapGroup("/v3/directline");
        routes.MapPost("/tokens/generate", channel.GenerateAsync);
        routes.MapPost("/tokens/refresh", (HttpRequest request) => channel.WithToken(request, null, (id, user) => Results.Json(channel.Grant(id, user))));
        routes.MapPost("/conversations", channel.OpenAsync);
        routes.MapGet("/conversations/{id}", channel.Reconnect);
        routes.MapPost("/conversations/{id}/activities", channel.PostAsync);
        routes.MapGet("/conversations/{id}/stream", channel.StreamAsync);
        app.MapPost("/v3/conversations/{id}/activities/{replyTo?}", async (string id, HttpRequest request) => Results.Json(new { id = channel.Add(id, await ReadAsync(request)) }));
        await app.StartAsync();
        return channel;
    }

    public void Forget(string conversation) => _talks.TryRemove(conversation, out _);

    public async ValueTask DisposeAsync()
    {
        _toBot.Dispose();
        await _app.DisposeAsync();
    }

    private static Task AllowEveryOrigin(HttpContext context, RequestDelegate next)
    {
        context.Response.Headers.AccessControlAllowOrigin = "*";
        context.Response.Headers.AccessControlAllowHeaders = "authorization, content-type";
        return HttpMethods.IsOptions(context.Request.Method) ? Task.CompletedTask : next(context);
    }

    private static async Task<JsonNode> ReadAsync(HttpRequest request) => (await JsonNode.ParseAsync(request.Body))!;

    private static string? Bearer(HttpRequest request) => request.Headers.Authorization.ToString() is { } header && header.StartsWith("Bearer ", StringComparison.Ordinal) ? header[7..] : null;

    private async Task<IResult> GenerateAsync(HttpRequest request)
    {
        if (ExchangeOutage is { } status) return Results.StatusCode(status);
        if (Bearer(request) != Secret) return Results.StatusCode(403);

        var wish = await ReadAsync(request);
        Wishes.Enqueue(wish);
        return Results.Json(Grant(Guid.NewGuid().ToString("N") + "-eu", (string)wish["user"]!["id"]!));
    }

    private async Task<IResult> OpenAsync(HttpRequest request)
    {
        if (!_tokens.TryGetValue(Bearer(request) ?? "", out var caller)) return Results.StatusCode(403);

        var isNew = _talks.TryAdd(caller.Conversation, new Talk(caller.User));
        if (isNew) await TellBotAsync(caller.Conversation, new JsonObject { ["type"] = "conversationUpdate", ["membersAdded"] = new JsonArray(new JsonObject { ["id"] = caller.User }) });
        return Results.Json(Connected(caller.Conversation, caller.User, ""), statusCode: isNew ? 201 : 200);
    }

    private IResult Reconnect(string id, string? watermark, HttpRequest request)
    {
        if (ExchangeOutage is { } status && Bearer(request) == Secret) return Results.StatusCode(status);
        if (!_talks.TryGetValue(id, out var talk)) return Results.StatusCode(404);
        return Bearer(request) == Secret
            ? Results.Json(Connected(id, talk.User, watermark))
            : WithToken(request, id, (conversation, user) => Results.Json(Connected(conversation, user, watermark)));
    }

    private async Task<IResult> PostAsync(string id, HttpRequest request)
    {
        var activity = await ReadAsync(request);
        if (!_tokens.TryGetValue(Bearer(request) ?? "", out var caller) || caller.Conversation != id) return Results.StatusCode(403);
        if (!_talks.ContainsKey(id)) return Results.StatusCode(404);

        Add(id, activity);
        await TellBotAsync(id, activity);
        return LostAnswers.TryDequeue(out var status) ? Results.StatusCode(status) : Results.Json(new { id = (string)activity["id"]! });
    }

    private async Task StreamAsync(string id, string t, string? watermark, HttpContext context)
    {
        if (!_tokens.TryGetValue(t, out var caller) || caller.Conversation != id || !_talks.TryGetValue(id, out var talk))
        {
            context.Response.StatusCode = 403;
            return;
        }

        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        for (var sent = int.TryParse(watermark, CultureInfo.InvariantCulture, out var seen) ? seen : 0; socket.State == WebSocketState.Open && !context.RequestAborted.IsCancellationRequested; await Task.Delay(30))
        {
            var news = talk.After(sent);
            if (news.Length == 0) continue;

            sent += news.Length;
            var set = new JsonObject { ["activities"] = new JsonArray([.. news.Select(JsonNode (text) => JsonNode.Parse(text)!)]), ["watermark"] = sent.ToString(CultureInfo.InvariantCulture) };
            await socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(set), WebSocketMessageType.Text, true, context.RequestAborted);
        }
    }

    private IResult WithToken(HttpRequest request, string? conversation, Func<string, string, IResult> answer) =>
        _tokens.TryGetValue(Bearer(request) ?? "", out var caller) && (conversation ?? caller.Conversation) == caller.Conversation
            ? answer(caller.Conversation, caller.User)
            : Results.StatusCode(403);

    private Dictionary<string, object> Grant(string conversation, string user)
    {
        var token = Guid.NewGuid().ToString("N");
        _tokens[token] = (conversation, user);
        return new() { ["conversationId"] = conversation, ["token"] = token, ["expires_in"] = 1800 };
    }

    private Dictionary<string, object> Connected(string conversation, string user, string? watermark)
    {
        var granted = Grant(conversation, user);
        granted["streamUrl"] = $"{Address.AbsoluteUri.Replace("http", "ws", StringComparison.Ordinal)}/conversations/{conversation}/stream?watermark={watermark}&t={granted["token"]}";
        return granted;
    }

    private string Add(string conversation, JsonNode activity)
    {
        var id = _talks[conversation].Add(conversation, activity);
        activity["id"] = id;
        return id;
    }

    private async Task TellBotAsync(string conversation, JsonNode activity)
    {
        if (Bot is not { } bot) return;

        var told = activity.DeepClone();
        told["id"] ??= "1";
        told["channelId"] = "directline";
        told["serviceUrl"] = ServiceUrl;
        told["conversation"] = new JsonObject { ["id"] = conversation };
        told["from"] ??= new JsonObject { ["id"] = _talks[conversation].User };
        told["recipient"] = new JsonObject { ["id"] = "bot@azure", ["name"] = "InviteBot" };
        using var request = new HttpRequestMessage(HttpMethod.Post, bot.Endpoint) { Content = JsonContent(told) };
        request.Headers.TryAddWithoutValidation("Authorization", bot.Authorization());
        using var answer = await _toBot.SendAsync(request);
        answer.EnsureSuccessStatusCode();
    }

    private static StringContent JsonContent(JsonNode node) => new(node.ToJsonString(), System.Text.Encoding.UTF8, "application/json");

    /// <summary>One conversation: whose it is and what was said, in order.</summary>
    private sealed class Talk(string user)
    {
        private readonly List<string> _activities = [];

        public string User => user;

        public string Add(string conversation, JsonNode activity)
        {
            lock (_activities)
            {
                activity["id"] = $"{conversation}|{_activities.Count:D7}";
                _activities.Add(activity.ToJsonString());
                return (string)activity["id"]!;
            }
        }

        public string[] After(int watermark)
        {
            lock (_activities)
                return [.. _activities.Skip(watermark)];
        }
    }
}
