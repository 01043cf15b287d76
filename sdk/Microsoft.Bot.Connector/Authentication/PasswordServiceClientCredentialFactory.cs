using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Knows one app id and its password.</summary>
public class PasswordServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly HttpClient _httpClient;
    private readonly ILogger _logger;

    // One set of credentials keeps one token; the password is part of the key, so that a new one is taken up.
    private readonly ConcurrentDictionary<(string Scope, string Endpoint, string Password), MicrosoftAppCredentials> _credentials = new();

    public PasswordServiceClientCredentialFactory()
    {
    }

    public PasswordServiceClientCredentialFactory(string appId, string password, string tenantId, HttpClient httpClient, ILogger logger)
    {
        AppId = appId;
        Password = password;
        TenantId = tenantId;
        _httpClient = httpClient;
        _logger = logger;
    }

    public string AppId { get; set; }

    public string Password { get; set; }

    public string TenantId { get; }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        Task.FromResult(string.Equals(appId, AppId, StringComparison.Ordinal));

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        Task.FromResult(string.IsNullOrEmpty(AppId));

    public override async Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId, string oauthScope, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken)
    {
        if (await IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false))
        {
            return MicrosoftAppCredentials.Empty;
        }

        if (!await IsValidAppIdAsync(appId, cancellationToken).ConfigureAwait(false))
        {
            throw new InvalidOperationException("The app id is not the one of this bot.");
        }

        return _credentials.GetOrAdd(
            (oauthScope, loginEndpoint, Password),
            key => Create(key.Scope, key.Endpoint, key.Password, validateAuthority));
    }

    private MicrosoftAppCredentials Create(string scope, string endpoint, string password, bool validateAuthority)
    {
        if (IsBuiltIn(endpoint, AuthenticationConstants.ToChannelFromBotLoginUrl))
        {
            return new MicrosoftAppCredentials(AppId, password, TenantId, _httpClient, _logger, scope);
        }

        if (IsBuiltIn(endpoint, GovernmentAuthenticationConstants.ToChannelFromBotLoginUrl))
        {
            return new MicrosoftGovernmentAppCredentials(AppId, password, TenantId, _httpClient, _logger, scope);
        }

        return new PrivateCloudAppCredentials(AppId, password, TenantId, _httpClient, _logger, scope, endpoint, validateAuthority);
    }

    private static bool IsBuiltIn(string endpoint, string loginUrl) =>
        endpoint is not null && endpoint.StartsWith(loginUrl, StringComparison.OrdinalIgnoreCase);
}
