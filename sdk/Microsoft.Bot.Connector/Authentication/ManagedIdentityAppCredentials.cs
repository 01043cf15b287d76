using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Signs outgoing requests as a managed identity, without any secret.</summary>
public class ManagedIdentityAppCredentials : AppCredentials
{
    public ManagedIdentityAppCredentials(string appId, string oAuthScope, HttpClient customHttpClient = null, ILogger logger = null)
        : base(null, customHttpClient, logger, oAuthScope)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(appId);
        MicrosoftAppId = appId;
    }

    protected override Lazy<IAuthenticator> BuildIAuthenticator() =>
        new(() => new ManagedIdentityAuthenticator(MicrosoftAppId, OAuthScope, CustomHttpClient, Logger));
}
