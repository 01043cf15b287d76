using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>The app that the settings describe: MultiTenant (the default), SingleTenant or UserAssignedMSI.</summary>
public class ConfigurationServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly IConfiguration _configuration;
    private readonly ServiceClientCredentialsFactory _inner;

    public ConfigurationServiceClientCredentialFactory(IConfiguration configuration, HttpClient httpClient = null, ILogger logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        _configuration = configuration;
        _inner = Create(httpClient, logger);
    }

    private string AppId => _configuration[MicrosoftAppCredentials.MicrosoftAppIdKey];

    private string Password => _configuration[MicrosoftAppCredentials.MicrosoftAppPasswordKey];

    private string TenantId => _configuration[MicrosoftAppCredentials.MicrosoftAppTenantIdKey];

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        _inner.IsValidAppIdAsync(appId, cancellationToken);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        _inner.IsAuthenticationDisabledAsync(cancellationToken);

    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken)
    {
        // A password that was rotated while the bot runs comes in with the settings.
        if (_inner is PasswordServiceClientCredentialFactory byPassword)
        {
            byPassword.Password = Password;
        }

        return _inner.CreateCredentialsAsync(appId, audience, loginEndpoint, validateAuthority, cancellationToken);
    }

    private ServiceClientCredentialsFactory Create(HttpClient httpClient, ILogger logger)
    {
        var type = _configuration[MicrosoftAppCredentials.MicrosoftAppTypeKey]?.Trim();
        switch (type?.ToUpperInvariant())
        {
            case "USERASSIGNEDMSI":
                Require(AppId, MicrosoftAppCredentials.MicrosoftAppIdKey, type);
                Require(TenantId, MicrosoftAppCredentials.MicrosoftAppTenantIdKey, type);
                if (!string.IsNullOrWhiteSpace(Password))
                {
                    throw new ArgumentException($"{MicrosoftAppCredentials.MicrosoftAppPasswordKey} must not be set for {type} in configuration.");
                }

                return new ManagedIdentityServiceClientCredentialsFactory(AppId, httpClient, logger);

            case "SINGLETENANT":
                Require(AppId, MicrosoftAppCredentials.MicrosoftAppIdKey, type);
                Require(Password, MicrosoftAppCredentials.MicrosoftAppPasswordKey, type);
                Require(TenantId, MicrosoftAppCredentials.MicrosoftAppTenantIdKey, type);
                return new PasswordServiceClientCredentialFactory(AppId, Password, TenantId, httpClient, logger);

            case null or "" or "MULTITENANT":
                return new PasswordServiceClientCredentialFactory(AppId, Password, string.Empty, httpClient, logger);

            default:
                throw new ArgumentException($"{MicrosoftAppCredentials.MicrosoftAppTypeKey} names no type of app that is known here.");
        }
    }

    private static void Require(string value, string key, string type)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            throw new ArgumentException($"{key} is required for {type} in configuration.");
        }
    }
}
