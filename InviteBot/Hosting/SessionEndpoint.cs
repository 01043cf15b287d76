using InviteBot.DirectLine;

namespace InviteBot.Hosting;

/// <summary>Gives this site's own page a token for the conversation of its browser.</summary>
internal sealed class SessionEndpoint(TokenService tokens, PersonCookie cookie, RateLimits limits, SiteAddress site)
{
    public void Map(IEndpointRouteBuilder endpoints) => endpoints.MapPost("/session", OpenAsync);

    private async Task<IResult> OpenAsync(SessionRequest wanted, IConversationLog log, HttpContext context, CancellationToken cancellationToken)
    {
        context.Response.Headers.CacheControl = "no-store";
        if (!IsFromOwnPage(context.Request))
            return Results.Problem(statusCode: StatusCodes.Status403Forbidden, title: "Only pages of this site may ask for a session.");
        if (limits.RefuseToken(context) is { } refusal)
            return refusal;

        var person = await PersonOfAsync(wanted, log, context, cancellationToken);
        cookie.Write(context, wanted.Embedded, person);
        return Results.Json(new
        {
            conversationId = person.ConversationId,
            token = tokens.Issue(person.ConversationId, person.UserId),
            directLine = DirectLineRoutes.Prefix,
        });
    }

    /// <summary>A conversation that was erased, or that nobody ever opened, is replaced by a new one of the same person.</summary>
    private async Task<Person> PersonOfAsync(SessionRequest wanted, IConversationLog log, HttpContext context, CancellationToken cancellationToken)
    {
        var person = cookie.Read(context, wanted.Embedded);
        if (person is not null && !wanted.Fresh && await log.FindAsync(person.ConversationId, cancellationToken) is not null)
            return person;
        return new Person(person?.UserId ?? TokenService.NewUserId(), TokenService.NewConversationId());
    }

    /// <summary>The cookie travels with requests of any page; only this site's scripts may use it.</summary>
    private bool IsFromOwnPage(HttpRequest request)
    {
        string? origin = request.Headers.Origin;
        string? fetchSite = request.Headers["Sec-Fetch-Site"];
        return (origin is null || site.IsOwnOrigin(origin, request)) && (fetchSite is null or "same-origin") && (origin ?? fetchSite) is not null;
    }
}
