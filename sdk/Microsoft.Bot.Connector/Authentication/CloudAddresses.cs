using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Where a cloud issues tokens, checks them and takes them.</summary>
internal sealed record CloudAddresses(
    string LoginUrl,
    string OAuthScope,
    string TokenIssuer,
    string OpenIdMetadataUrl,
    string EmulatorOpenIdMetadataUrl,
    string CallerId,
    bool ValidateAuthority = true)
{
    public static CloudAddresses Public { get; } = new(
        AuthenticationConstants.ToChannelFromBotLoginUrl,
        AuthenticationConstants.ToChannelFromBotOAuthScope,
        AuthenticationConstants.ToBotFromChannelTokenIssuer,
        AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
        EmulatorOpenIdMetadataUrl: null,
        CallerIdConstants.PublicAzureChannel);

    public static CloudAddresses Government { get; } = new(
        GovernmentAuthenticationConstants.ToChannelFromBotLoginUrl,
        GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope,
        GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer,
        GovernmentAuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
        EmulatorOpenIdMetadataUrl: null,
        CallerIdConstants.USGovChannel);

    /// <summary>Gives the cloud that a channel service belongs to.</summary>
    public static CloudAddresses Of(string channelService) => channelService switch
    {
        null or "" => Public,
        GovernmentAuthenticationConstants.ChannelService => Government,
        _ => throw new InvalidOperationException("ChannelService names no cloud that is known here."),
    };
}
