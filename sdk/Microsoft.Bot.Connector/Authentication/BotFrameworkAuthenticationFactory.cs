using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes the authentication for a cloud.</summary>
public static class BotFrameworkAuthenticationFactory
{
    /// <summary>Makes an authentication that lets everybody in: for a bot without an app id.</summary>
    public static BotFrameworkAuthentication Create() =>
        Create(null, false, null, null, null, null, null, null, null, new PasswordServiceClientCredentialFactory(), new AuthenticationConfiguration(), null, null);

    /// <summary>Makes the authentication for a cloud, in which each address that is given replaces the cloud's own.</summary>
    public static BotFrameworkAuthentication Create(
        string channelService,
        bool validateAuthority,
        string toChannelFromBotLoginUrl,
        string toChannelFromBotOAuthScope,
        string toBotFromChannelTokenIssuer,
        string oAuthUrl,
        string toBotFromChannelOpenIdMetadataUrl,
        string toBotFromEmulatorOpenIdMetadataUrl,
        string callerId,
        ServiceClientCredentialsFactory credentialFactory,
        AuthenticationConfiguration authConfiguration,
        IHttpClientFactory httpClientFactory,
        ILogger logger)
    {
        var cloud = CloudAddresses.Of(channelService);
        return new CloudAuthentication(
            cloud with
            {
                LoginUrl = Given(toChannelFromBotLoginUrl) ?? cloud.LoginUrl,
                OAuthScope = Given(toChannelFromBotOAuthScope) ?? cloud.OAuthScope,
                TokenIssuer = Given(toBotFromChannelTokenIssuer) ?? cloud.TokenIssuer,
                OpenIdMetadataUrl = Given(toBotFromChannelOpenIdMetadataUrl) ?? cloud.OpenIdMetadataUrl,
                EmulatorOpenIdMetadataUrl = Given(toBotFromEmulatorOpenIdMetadataUrl),
                CallerId = Given(callerId) ?? cloud.CallerId,
                ValidateAuthority = validateAuthority,
            },
            credentialFactory,
            authConfiguration ?? new AuthenticationConfiguration(),
            httpClientFactory);
    }

    private static string Given(string setting) => string.IsNullOrWhiteSpace(setting) ? null : setting;
}
