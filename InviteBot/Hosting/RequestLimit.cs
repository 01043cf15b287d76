using System.Globalization;
using System.Threading.RateLimiting;
using InviteBot.DirectLine;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.Extensions.Options;

namespace InviteBot.Hosting;

/// <summary>
/// How much the program takes on at once: what is over it is asked to come again instead of waiting in a queue that grows.
/// Streams last, and have a limit of their own; probes have to be answered when nothing else is.
/// </summary>
internal sealed class RequestLimit(IOptions<HostingOptions> options) : IDisposable
{
    private static readonly TimeSpan ComeAgain = TimeSpan.FromSeconds(2);

    private readonly ConcurrencyLimiter _limiter = new(new ConcurrencyLimiterOptions { PermitLimit = options.Value.MaxRequests, QueueLimit = 0 });

    public async Task GuardAsync(HttpContext context, RequestDelegate next)
    {
        if (IsFree(context))
        {
            await next(context);
            return;
        }

        using var lease = _limiter.AttemptAcquire();
        if (lease.IsAcquired) await next(context);
        else await RefuseAsync(context);
    }

    public static RequestTimeoutPolicy Timeout(HostingOptions options) => new() { Timeout = options.RequestTimeout, TimeoutStatusCode = StatusCodes.Status503ServiceUnavailable, WriteTimeoutResponse = RefuseAsync };

    public void Dispose() => _limiter.Dispose();

    private static bool IsFree(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal)
        || (context.WebSockets.IsWebSocketRequest && context.Request.Path.StartsWithSegments(DirectLineRoutes.Prefix, StringComparison.Ordinal));

    private static Task RefuseAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.Headers.RetryAfter = ComeAgain.TotalSeconds.ToString(CultureInfo.InvariantCulture);
        return Task.CompletedTask;
    }
}
