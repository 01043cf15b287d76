namespace InviteBot.Bot;

/// <summary>Settings of the door.</summary>
public sealed class BotOptions
{
    public static readonly string Web = "Web";
    public static readonly string Teams = "Teams";
    public static readonly string DirectLine = "DirectLine";

    /// <summary>Which channels run: <c>Web</c>, <c>Teams</c>, <c>DirectLine</c> (an Azure Direct Line), or several with commas between. Default: Web.</summary>
    public string Channels { get; set; } = "Web";

    /// <summary>The bot's app id in Microsoft Entra; needed for Teams outside Development.</summary>
    public string? MicrosoftAppId { get; set; }

    /// <summary>How the bot proves itself: <c>MultiTenant</c> (the default), <c>SingleTenant</c> or <c>UserAssignedMSI</c>.</summary>
    public string? MicrosoftAppType { get; set; }

    /// <summary>Where the web version can be reached, told to people in Teams; empty when there is none.</summary>
    public Uri? WebAddress { get; set; }

    /// <summary>Origins at which channels may be reached besides those of the Bot Framework and Teams, with commas between; normally none.</summary>
    public string ChannelOrigins { get; set; } = string.Empty;

    /// <summary>The settings besides these that the Bot Framework looks up itself.</summary>
    public static IReadOnlyList<string> HandedOn { get; } =
        ["MicrosoftAppPassword", "MicrosoftAppTenantId", "ChannelService", "ToChannelFromBotLoginUrl", "ToChannelFromBotOAuthScope", "ToBotFromChannelTokenIssuer", "ToBotFromChannelOpenIdMetadataUrl"];

    /// <summary>The names in <see cref="Channels"/>.</summary>
    public IReadOnlyList<string> ChannelNames => Listed(Channels);

    /// <summary>The origins in <see cref="ChannelOrigins"/>.</summary>
    public IReadOnlyList<string> Origins => Listed(ChannelOrigins);

    /// <summary>Whether the machine vouches for the bot, instead of a password.</summary>
    public bool HasManagedIdentity => "UserAssignedMSI".Equals(MicrosoftAppType?.Trim(), StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether there is a channel that brings its activities to /api/messages.</summary>
    public bool HasDoor => Runs(Teams) || Runs(DirectLine);

    /// <summary>Whether <paramref name="channel"/> is among <see cref="Channels"/>.</summary>
    public bool Runs(string channel) => ChannelNames.Contains(channel, StringComparer.OrdinalIgnoreCase);

    private static string[] Listed(string text) => text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
