using System.Diagnostics.Metrics;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace InviteBot.Hosting;

/// <summary>What each health check said last, as a number: 1 healthy, 0.5 degraded, 0 unhealthy.</summary>
internal sealed class HealthGauge(IMeterFactory meters) : IHealthCheckPublisher
{
    private readonly Gauge<double> _health = meters.Create(Telemetry.Name).CreateGauge<double>("invitebot.health", null, "1 healthy, 0.5 degraded, 0 unhealthy.");

    public Task PublishAsync(HealthReport report, CancellationToken cancellationToken)
    {
        foreach (var (check, entry) in report.Entries)
            _health.Record((double)entry.Status / (double)HealthStatus.Healthy, new KeyValuePair<string, object?>("check", check));
        return Task.CompletedTask;
    }
}
