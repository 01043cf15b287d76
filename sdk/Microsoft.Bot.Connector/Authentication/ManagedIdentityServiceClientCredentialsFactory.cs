using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Knows one app id, which is a managed identity.</summary>
public class ManagedIdentityServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    private readonly string _appId;
    private readonly HttpClient _httpClient;
    private readonly ILogger _logger;
    private readonly ConcurrentDictionary<string, ManagedIdentityAppCredentials> _credentials = new();

    public ManagedIdentityServiceClientCredentialsFactory(string appId, HttpClient httpClient = null, ILogger logger = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(appId);
        _appId = appId;
        _httpClient = httpClient;
        _logger = logger;
    }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        Task.FromResult(string.Equals(appId, _appId, StringComparison.Ordinal));

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(false);

    public override async Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken)
    {
        if (!await IsValidAppIdAsync(appId, cancellationToken).ConfigureAwait(false))
        {
            throw new InvalidOperationException("The app id is not the one of this bot.");
        }

        return _credentials.GetOrAdd(audience, scope => new ManagedIdentityAppCredentials(_appId, scope, _httpClient, _logger));
    }
}
