using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace InviteBot.Storage;

/// <summary>Ready when the store can be written and read.</summary>
internal sealed class StoreCheck(IDatabase database) : IHealthCheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await database.WriteAsync(work => work.ExecuteAsync("UPDATE store_version SET number = number"), cancellationToken).WaitAsync(Patience, cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (Exception trouble) when (trouble is IOException or TimeoutException or NewerStoreException)
        {
            return HealthCheckResult.Unhealthy($"The store cannot be written ({trouble.InnerException?.GetType().Name ?? trouble.GetType().Name}).");
        }
    }
}
