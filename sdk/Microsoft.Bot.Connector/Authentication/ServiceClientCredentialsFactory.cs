using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Knows the bot's app ids and how it proves that it is that app.</summary>
public abstract class ServiceClientCredentialsFactory
{
    protected ServiceClientCredentialsFactory()
    {
    }

    public abstract Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken);

    public abstract Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken);

    public abstract Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken);
}
