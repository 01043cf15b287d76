using Microsoft.Extensions.Options;

namespace InviteBot.DirectLine;

/// <summary>Lets scripts of the page's own origin and of the configured ones in, and refuses all others, on HTTP and WebSocket alike.</summary>
internal sealed class OriginGate(IOptions<DirectLineOptions> options)
{
    private readonly HashSet<string> _allowed = new(options.Value.AllowedOrigins, StringComparer.OrdinalIgnoreCase);
    private readonly string? _own = options.Value.PublicUrl?.GetLeftPart(UriPartial.Authority);

    /// <summary>A request without an Origin comes from no page; it has only its token to show.</summary>
    public bool Admits(HttpContext context)
    {
        var request = context.Request;
        string? origin = request.Headers.Origin;
        context.Response.Headers.Append("Vary", "Origin");
        if (origin is null || IsOwn(origin, request))
            return true;
        if (!_allowed.Contains(origin))
            return false;

        var response = context.Response.Headers;
        response.AccessControlAllowOrigin = origin;
        response.AccessControlExposeHeaders = "Retry-After";
        return true;
    }

    /// <summary>Answers a browser's question whether a page may call; there is no data in the answer.</summary>
    public IResult Preflight(HttpContext context)
    {
        if (Admits(context) && context.Response.Headers.AccessControlAllowOrigin.Count > 0)
        {
            context.Response.Headers.AccessControlAllowMethods = "GET, POST";
            context.Response.Headers.AccessControlAllowHeaders = "authorization, content-type, x-ms-bot-agent, x-requested-with";
            context.Response.Headers.AccessControlMaxAge = "600";
        }
        return Results.NoContent();
    }

    private bool IsOwn(string origin, HttpRequest request) =>
        string.Equals(origin, _own ?? $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
}
