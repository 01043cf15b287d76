using InviteBot.DirectLine;
using Microsoft.Extensions.Options;

namespace InviteBot.Hosting;

/// <summary>The names this site answers to: its public address, and this machine's own for a person who tries it out.</summary>
internal sealed class SiteAddress(IOptions<DirectLineOptions> options)
{
    private readonly Uri? _public = options.Value.PublicUrl;

    public string? PublicAuthority => _public?.Authority;

    public bool IsOwnOrigin(string origin, HttpRequest request) =>
        string.Equals(origin, _public?.GetLeftPart(UriPartial.Authority) ?? $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);

    /// <summary>Refuses other names, so that no answer ever repeats a name somebody made up, and sends http to https.</summary>
    public Task GuardAsync(HttpContext context, RequestDelegate next)
    {
        // Probes of a platform call by the machine's address.
        if (context.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal))
            return next(context);
        if (!IsOwnHost(context.Request.Host.Host))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return Task.CompletedTask;
        }
        if (_public?.Scheme != Uri.UriSchemeHttps || context.Request.IsHttps)
            return next(context);

        context.Response.StatusCode = StatusCodes.Status308PermanentRedirect;
        context.Response.Headers.Location = new Uri(_public, context.Request.Path + context.Request.QueryString).AbsoluteUri;
        return Task.CompletedTask;
    }

    private bool IsOwnHost(string host) =>
        string.Equals(host, _public?.Host, StringComparison.OrdinalIgnoreCase) || host is "localhost" or "127.0.0.1" or "[::1]";
}
