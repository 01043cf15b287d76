using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace InviteBot.Hosting;

/// <summary>Once the program is asked to stop it is not ready any more, but serves on for a while, until load balancers have noticed.</summary>
internal sealed class Draining(IHostApplicationLifetime host, IOptions<HostingOptions> options, TimeProvider clock) : IHealthCheck, IHostedLifecycleService
{
    public static readonly string Name = "draining";

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(
        host.ApplicationStopping.IsCancellationRequested ? HealthCheckResult.Unhealthy("The program is about to stop.") : HealthCheckResult.Healthy());

    /// <summary>Called before anything is stopped, the server included.</summary>
    public Task StoppingAsync(CancellationToken cancellationToken) => Task.Delay(options.Value.DrainDelay, clock, cancellationToken);

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
