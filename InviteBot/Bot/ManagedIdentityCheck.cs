using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace InviteBot.Bot;

/// <summary>Ready once the managed identity has given the bot a token; until then Teams could be heard but not answered.</summary>
internal sealed class ManagedIdentityCheck(ServiceClientCredentialsFactory credentials, IConfiguration settings, TimeProvider clock) : IHealthCheck
{
    public static readonly string Name = "managed-identity";

    // A prober gives up after some seconds; the machine's identity service may be asked much longer.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    private readonly Lock _lock = new();
    private Task? _token;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await TokenAsync().WaitAsync(Patience, clock, cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (Exception trouble) when (trouble is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            // The exception's own words may quote a request, so only its kind is told.
            return HealthCheckResult.Unhealthy($"The managed identity endpoint gives the bot no token ({trouble.GetType().Name}); Teams cannot be answered.");
        }
    }

    /// <summary>Shares one request among probes, and asks again after a failure; a first success stays, for an outage later must not stop the web channel.</summary>
    private Task TokenAsync()
    {
        lock (_lock)
        {
            return _token is null or { IsFaulted: true } or { IsCanceled: true } ? _token = Task.Run(AcquireAsync) : _token;
        }
    }

    private async Task AcquireAsync()
    {
        var scope = settings["ToChannelFromBotOAuthScope"] is { Length: > 0 } set ? set : AuthenticationConstants.ToChannelFromBotOAuthScope;
        var identity = await credentials.CreateCredentialsAsync(
            settings[MicrosoftAppCredentials.MicrosoftAppIdKey], scope, string.Empty, validateAuthority: true, CancellationToken.None);
        await ((AppCredentials)identity).GetTokenAsync();
    }
}
