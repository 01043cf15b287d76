using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Signs outgoing requests with tokens of an authority that is given by its address.</summary>
internal sealed class PrivateCloudAppCredentials(
    string appId, string password, string tenant, HttpClient http, ILogger logger, string scope, string loginEndpoint, bool validateAuthority)
    : MicrosoftAppCredentials(appId, password, tenant, http, logger, scope)
{
    public override string OAuthEndpoint => loginEndpoint;

    public override bool ValidateAuthority => validateAuthority;
}
