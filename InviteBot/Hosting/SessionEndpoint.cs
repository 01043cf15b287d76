using InviteBot.DirectLine;

namespace InviteBot.Hosting;

/// <summary>Gives this site's own page a token for the conversation of its browser.</summary>
internal sealed class SessionEndpoint(PersonCookie cookie, RateLimits limits, SiteAddress site)
{
    public void Map(IEndpointRouteBuilder endpoints) => endpoints.MapPost("/session", OpenAsync);

    private async Task<IResult> OpenAsync(SessionRequest wanted, IPageSessions sessions, HttpContext context, CancellationToken cancellationToken)
    {
        context.Response.Headers.CacheControl = "no-store";
        if (!IsFromOwnPage(context.Request))
            return Results.Problem(statusCode: StatusCodes.Status403Forbidden, title: "Only pages of this site may ask for a session.");
        if (limits.RefuseToken(context) is { } refusal)
            return refusal;

        var person = cookie.Read(context, wanted.Embedded);
        var session = await sessions.OpenAsync(person?.UserId, wanted.Fresh ? null : person?.ConversationId, cancellationToken);
        if (session is null)
        {
            context.Response.Headers.RetryAfter = "5";
            return Results.Problem(statusCode: StatusCodes.Status503ServiceUnavailable, title: "The conversations cannot be reached right now.");
        }

        cookie.Write(context, wanted.Embedded, new Person(session.UserId, session.ConversationId));
        return Results.Json(session);
    }

    /// <summary>The cookie travels with requests of any page; only this site's scripts may use it.</summary>
    private bool IsFromOwnPage(HttpRequest request)
    {
        string? origin = request.Headers.Origin;
        string? fetchSite = request.Headers["Sec-Fetch-Site"];
        return (origin is null || site.IsOwnOrigin(origin, request)) && (fetchSite is null or "same-origin") && (origin ?? fetchSite) is not null;
    }
}
