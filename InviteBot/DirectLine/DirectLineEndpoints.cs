using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace InviteBot.DirectLine;

/// <summary>The HTTP side of Direct Line 3.0: tokens, conversations, activities and the addresses of streams.</summary>
internal sealed class DirectLineEndpoints(
    TokenService tokens,
    StreamTickets tickets,
    RateLimits limits,
    StreamSockets sockets,
    IOptions<DirectLineOptions> options)
{
    private readonly DirectLineOptions _options = options.Value;

    public void Map(IEndpointRouteBuilder endpoints)
    {
        var channel = endpoints.MapGroup(DirectLineRoutes.Prefix);
        channel.AddEndpointFilter(GuardAsync);
        channel.MapPost("/tokens/generate", GenerateTokenAsync);
        channel.MapPost("/tokens/refresh", RefreshToken);
        channel.MapPost("/conversations", OpenConversationAsync);
        channel.MapGet("/conversations/{id}", ReconnectAsync);
        channel.MapGet("/conversations/{id}/activities", ReadActivitiesAsync);
        channel.MapPost("/conversations/{id}/activities", PostActivityAsync);
        channel.MapGet("/conversations/{id}/stream", sockets.AcceptAsync).DisableRequestTimeout();
        channel.MapMethods("/{**path}", [HttpMethods.Options], (HttpContext context, OriginGate gate) => gate.Preflight(context));
        channel.MapMethods("/{**path}", [HttpMethods.Get, HttpMethods.Post], () => DirectLineError.NotFound());
    }

    /// <summary>No answer of the channel is for a cache, and none for a page of another site.</summary>
    private static async ValueTask<object?> GuardAsync(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next)
    {
        var context = invocation.HttpContext;
        context.Response.Headers.CacheControl = "no-store";
        if (HttpMethods.IsOptions(context.Request.Method) || context.RequestServices.GetRequiredService<OriginGate>().Admits(context))
            return await AnswerAsync(invocation, next);
        return DirectLineError.OriginRefused();
    }

    private static async ValueTask<object?> AnswerAsync(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next)
    {
        try
        {
            return await next(invocation);
        }
        catch (IOException failure) when (failure is not BadHttpRequestException && !invocation.HttpContext.Response.HasStarted && !invocation.HttpContext.RequestAborted.IsCancellationRequested)
        {
            Log.LogUnavailable(invocation.HttpContext.RequestServices.GetRequiredService<ILogger<DirectLineEndpoints>>(), failure);
            invocation.HttpContext.Response.Headers.RetryAfter = "2";
            return DirectLineError.Unavailable();
        }
    }

    /// <summary>For other servers, which show a secret; the page gets its token from the page's own endpoint.</summary>
    private async Task<IResult> GenerateTokenAsync(HttpContext context, CancellationToken cancellationToken)
    {
        if (limits.RefuseToken(context) is { } refusal)
            return refusal;
        if (!IsSecret(Bearer(context)))
            return DirectLineError.Unauthorized();
        var (body, unreadable) = await RequestBody.ReadAsync(context.Request, _options.MaxActivityBytes, cancellationToken);
        if (unreadable is not null)
            return unreadable;
        if (!UserIds.TryRead(body, out var userId))
            return DirectLineError.BadRequest("user.id has to begin with dl_ and may have letters, digits, - and _, at most 64.");
        return Granted(new ChannelToken(TokenService.NewConversationId(), userId ?? TokenService.NewUserId(), default));
    }

    private IResult RefreshToken(HttpContext context)
    {
        if (limits.RefuseToken(context) is { } tooMany)
            return tooMany;
        return Refuse(context, conversationId: null, out var caller) ?? Granted(caller);
    }

    private async Task<IResult> OpenConversationAsync(HttpContext context, ConversationDesk desk, CancellationToken cancellationToken)
    {
        if (Refuse(context, conversationId: null, out var caller) is { } refusal)
            return refusal;
        var (body, unreadable) = await RequestBody.ReadAsync(context.Request, _options.MaxActivityBytes, cancellationToken);
        if (unreadable is not null)
            return unreadable;
        if (!UserIds.TryRead(body, out var userId) || (userId is not null && userId != caller.UserId))
            return DirectLineError.BadRequest("user.id is not that of the token.");

        if (await desk.ExistsAsync(caller, cancellationToken))
            return Connected(context, caller, watermark: "", StatusCodes.Status200OK);
        if (limits.RefuseConversation(context) is { } tooMany)
            return tooMany;
        var isNew = await desk.OpenAsync(caller, PostedActivity.ReadLocale((string?)(body["locale"] as Newtonsoft.Json.Linq.JValue)?.Value as string), cancellationToken);
        return Connected(context, caller, watermark: "", isNew ? StatusCodes.Status201Created : StatusCodes.Status200OK);
    }

    private async Task<IResult> ReconnectAsync(string id, string? watermark, HttpContext context, ConversationDesk desk, CancellationToken cancellationToken)
    {
        if (Refuse(context, id, out var caller) is { } refusal)
            return refusal;
        if (!Watermark.TryRead(watermark, out _))
            return DirectLineError.BadRequest("The watermark is not one of ours.");
        return await desk.ExistsAsync(caller, cancellationToken)
            ? Connected(context, caller, watermark, StatusCodes.Status200OK)
            : DirectLineError.NotFound();
    }

    private async Task<IResult> ReadActivitiesAsync(
        string id, string? watermark, HttpContext context, ConversationDesk desk, IConversationLog log, CancellationToken cancellationToken)
    {
        if (Refuse(context, id, out var caller) is { } refusal)
            return refusal;
        if (!Watermark.TryRead(watermark, out var after))
            return DirectLineError.BadRequest("The watermark is not one of ours.");
        if (!await desk.ExistsAsync(caller, cancellationToken))
            return DirectLineError.NotFound();
        var activities = await log.ReadAsync(id, after, _options.PageSize, cancellationToken);
        return Results.Text(ActivitySet.Write(activities, activities.Count > 0 ? activities[^1].Watermark : after), "application/json");
    }

    private async Task<IResult> PostActivityAsync(string id, HttpContext context, ConversationDesk desk, CancellationToken cancellationToken)
    {
        if (Refuse(context, id, out var caller) is { } refusal)
            return refusal;
        if (limits.RefusePost(id, context) is { } tooMany)
            return tooMany;
        var (body, unreadable) = await RequestBody.ReadAsync(context.Request, _options.MaxActivityBytes, cancellationToken);
        if (unreadable is not null)
            return unreadable;
        if (PostedActivity.Read(body, _options.Events) is not { } posted)
            return DirectLineError.BadRequest("A page may send messages, typing, endOfConversation and the events that are configured.");

        // What is accepted is accepted, also when the client hangs up meanwhile.
        var acceptance = await desk.AcceptAsync(posted, caller, CancellationToken.None);
        return acceptance.Outcome switch
        {
            AcceptanceOutcome.UnknownConversation => DirectLineError.NotFound(),
            AcceptanceOutcome.ConversationFull => DirectLineError.TooLarge("This conversation is full; please start a new one."),
            _ => Results.Json(new { id = acceptance.ActivityId }),
        };
    }

    /// <summary>The refusal for a request without a token that opens this conversation, or null.</summary>
    private IResult? Refuse(HttpContext context, string? conversationId, out ChannelToken caller) =>
        tokens.Read(Bearer(context), out caller) switch
        {
            TokenState.Invalid => DirectLineError.Unauthorized(),
            _ when conversationId is not null && conversationId != caller.ConversationId => DirectLineError.NotFound(),
            TokenState.Expired => DirectLineError.TokenExpired(),
            _ => null,
        };

    private IResult Granted(ChannelToken caller) => Results.Json(new
    {
        conversationId = caller.ConversationId,
        token = tokens.Issue(caller.ConversationId, caller.UserId),
        expires_in = (int)tokens.Lifetime.TotalSeconds,
    });

    private IResult Connected(HttpContext context, ChannelToken caller, string? watermark, int status) => Results.Json(new
    {
        conversationId = caller.ConversationId,
        token = tokens.Issue(caller.ConversationId, caller.UserId),
        expires_in = (int)tokens.Lifetime.TotalSeconds,
        streamUrl = StreamUrl(context.Request, caller.ConversationId, watermark),
        referenceGrammarId = "",
    }, statusCode: status);

    private string StreamUrl(HttpRequest request, string conversationId, string? watermark)
    {
        var server = _options.PublicUrl ?? new Uri($"{request.Scheme}://{request.Host}");
        var scheme = server.Scheme == Uri.UriSchemeHttps ? "wss" : "ws";
        var path = $"{DirectLineRoutes.Prefix}/conversations/{conversationId}/stream";
        return $"{scheme}://{server.Authority}{path}?watermark={watermark}&t={tickets.Issue(conversationId)}";
    }

    private static string? Bearer(HttpContext context)
    {
        string? header = context.Request.Headers.Authorization;
        return header is not null && header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) ? header["Bearer ".Length..].Trim() : null;
    }

    private bool IsSecret(string? text)
    {
        var given = SHA256.HashData(Encoding.UTF8.GetBytes(text ?? ""));
        var matches = false;
        foreach (var secret in _options.Secrets)
            matches |= CryptographicOperations.FixedTimeEquals(given, SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
        return matches;
    }
}
