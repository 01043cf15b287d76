namespace InviteBot.DirectLine;

/// <summary>The one shape of a refusal: { "error": { "code", "message" } }.</summary>
internal static class DirectLineError
{
    public static IResult BadRequest(string message) => Of(StatusCodes.Status400BadRequest, "BadArgument", message);

    public static IResult Unauthorized() => Of(StatusCodes.Status401Unauthorized, "Unauthorized", "A valid token is needed.");

    public static IResult TokenExpired() => Of(StatusCodes.Status403Forbidden, "TokenExpired", "The token has expired.");

    public static IResult OriginRefused() => Of(StatusCodes.Status403Forbidden, "OriginNotAllowed", "This origin may not use the channel.");

    public static IResult StreamRefused() => Of(StatusCodes.Status403Forbidden, "BadStreamUrl", "This stream address was used, or is too old.");

    public static IResult NotFound() => Of(StatusCodes.Status404NotFound, "ConversationNotFound", "There is no such conversation.");

    public static IResult TooLarge(string message) => Of(StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", message);

    public static IResult UnsupportedType() =>
        Of(StatusCodes.Status415UnsupportedMediaType, "UnsupportedMediaType", "The body has to be application/json.");

    public static IResult TooMany() => Of(StatusCodes.Status429TooManyRequests, "TooManyRequests", "Too many requests; try again a little later.");

    public static IResult Unavailable() =>
        Of(StatusCodes.Status503ServiceUnavailable, "ServiceUnavailable", "The message could not be stored; try again a little later.");

    public static IResult Full() =>
        Of(StatusCodes.Status503ServiceUnavailable, "ServiceUnavailable", "Too many streams are open; try again a little later.");

    private static IResult Of(int status, string code, string message) =>
        Results.Json(new { error = new { code, message } }, statusCode: status);
}
