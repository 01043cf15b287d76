namespace InviteBot.Hosting;

/// <summary>The body of an answer that failed without one: a page for people, problem details for programs.</summary>
internal static class ErrorAnswer
{
    public static int StatusOf(Exception failure) =>
        failure is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError;

    public static Task WriteAsync(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        var status = context.Response.StatusCode;
        var pages = context.RequestServices.GetRequiredService<Pages>();
        var answer = IsForPeople(context.Request) ? pages.Error(status) : Results.Problem(statusCode: status);
        return answer.ExecuteAsync(context);
    }

    private static bool IsForPeople(HttpRequest request) =>
        request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
}
