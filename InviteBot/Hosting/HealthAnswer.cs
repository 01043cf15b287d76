using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace InviteBot.Hosting;

/// <summary>Says in plain text whether the app is ready, and of each check that holds it up, why.</summary>
internal static class HealthAnswer
{
    public static Task WriteAsync(HttpContext context, HealthReport report)
    {
        var troubles = report.Entries
            .Where(entry => entry.Value.Status != HealthStatus.Healthy)
            .Select(entry => $"{entry.Key}: {entry.Value.Description}");
        context.Response.ContentType = "text/plain";
        return context.Response.WriteAsync(string.Join('\n', troubles.Prepend(report.Status.ToString())), context.RequestAborted);
    }
}
