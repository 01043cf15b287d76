using Microsoft.Bot.Connector.Authentication;

namespace InviteBot.Bot;

/// <summary>Where the keys are published with which channels sign.</summary>
internal static class ChannelKeys
{
    public static string Address(IConfiguration settings)
    {
        if (settings["ToBotFromChannelOpenIdMetadataUrl"] is { Length: > 0 } set) return set;

        return settings["ChannelService"] == GovernmentAuthenticationConstants.ChannelService
            ? GovernmentAuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl
            : AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl;
    }
}
