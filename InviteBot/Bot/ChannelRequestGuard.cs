using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace InviteBot.Bot;

/// <summary>
/// Stands in front of the adapter: turns away what no channel sends, and answers 401 whatever the adapter throws
/// before the bot is reached, so that a bad token never ends as an error of the server.
/// </summary>
internal sealed class ChannelRequestGuard(IBotFrameworkHttpAdapter adapter, ChannelHosts hosts, IOptions<BotOptions> options, ILogger<ChannelRequestGuard> logger)
{
    // Ten times what a channel lets a message be.
    private const int BodyLimit = 256 * 1024;

    // AseChannel would let the sender choose how it is checked; the embedded web channel has its own door.
    private readonly string[] _foreignChannels = options.Value.Runs(BotOptions.DirectLine) ? ["AseChannel"] : ["AseChannel", "directline"];

    public async Task ProcessAsync(HttpContext context, IBot bot)
    {
        // A channel reads the status; the page that the site shows for errors is not for it.
        if (context.Features.Get<IStatusCodePagesFeature>() is { } pages)
        {
            pages.Enabled = false;
        }

        var refusal = Refuse(context.Request);
        var body = refusal is null ? await ReadBodyAsync(context.Request) : null;
        refusal ??= body is null ? StatusCodes.Status413PayloadTooLarge : Refuse(ChannelRequest.Read(body));
        if (refusal is { } status)
        {
            Answer(context, status);
            return;
        }

        context.Request.Body = new MemoryStream(body ?? [], writable: false);
        await PassOnAsync(context, new ReachedBot(bot));
    }

    private static int? Refuse(HttpRequest request)
    {
        if (!HttpMethods.IsPost(request.Method))
        {
            return StatusCodes.Status405MethodNotAllowed;
        }

        if (!request.HasJsonContentType() || !StringValues.IsNullOrEmpty(request.Headers.ContentEncoding))
        {
            return StatusCodes.Status415UnsupportedMediaType;
        }

        return request.Headers.Authorization.Count > 1 ? StatusCodes.Status401Unauthorized : null;
    }

    private int? Refuse(ChannelRequest? request)
    {
        if (request is not { IsComplete: true, IsPlain: true })
        {
            return StatusCodes.Status400BadRequest;
        }

        var isForeign = _foreignChannels.Contains(request.ChannelId.Trim(), StringComparer.OrdinalIgnoreCase);
        return isForeign || !hosts.Allows(request.ServiceUrl) ? StatusCodes.Status403Forbidden : null;
    }

    private static async Task<byte[]?> ReadBodyAsync(HttpRequest request)
    {
        if (request.ContentLength > BodyLimit)
        {
            return null;
        }

        using var body = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await request.Body.ReadAsync(buffer, request.HttpContext.RequestAborted)) > 0)
        {
            body.Write(buffer, 0, read);
            if (body.Length > BodyLimit)
            {
                return null;
            }
        }

        return body.ToArray();
    }

    private async Task PassOnAsync(HttpContext context, ReachedBot bot)
    {
        try
        {
            // A turn that has begun is finished, whether or not the channel still waits.
            await adapter.ProcessAsync(context.Request, context.Response, bot, CancellationToken.None);
        }
        catch (Exception trouble) when (trouble is IOException or OutgoingTokenException && !context.Response.HasStarted)
        {
            // Nothing of the turn is stored, or it is known what was: the channel may bring it again.
            logger.TurnPutOff(trouble);
            Answer(context, StatusCodes.Status503ServiceUnavailable);
            return;
        }
        catch (Exception trouble) when (!bot.IsReached && !context.Response.HasStarted)
        {
            Answer(context, IsOutage(trouble) ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status401Unauthorized);
            return;
        }

        if (context.Response.StatusCode == StatusCodes.Status401Unauthorized && !context.Response.HasStarted)
        {
            Answer(context, StatusCodes.Status401Unauthorized);
        }
    }

    // The published keys could not be fetched: that says nothing about the token.
    private static bool IsOutage(Exception trouble) => trouble is
        HttpRequestException or TimeoutException or OperationCanceledException or InvalidOperationException { InnerException: not null };

    private void Answer(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        switch (status)
        {
            case StatusCodes.Status401Unauthorized:
                context.Response.Headers.WWWAuthenticate = "Bearer";
                break;
            case StatusCodes.Status405MethodNotAllowed:
                context.Response.Headers.Allow = HttpMethods.Post;
                break;
            case StatusCodes.Status503ServiceUnavailable:
                context.Response.Headers.RetryAfter = "30";
                break;
        }

        logger.ChannelRequestRefused(status);
    }

    private sealed class ReachedBot(IBot bot) : IBot
    {
        public bool IsReached { get; private set; }

        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            IsReached = true;
            return bot.OnTurnAsync(turnContext, cancellationToken);
        }
    }
}
