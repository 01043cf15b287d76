namespace InviteBot.Bot;

/// <summary>
/// The hosts a channel may be reached at: those of the Bot Framework and Teams, and origins that the settings add
/// (such as <c>https://channel.example</c>). Everything else never sees a request that carries the bot's token.
/// </summary>
internal sealed class ChannelHosts(IEnumerable<string> addedOrigins, bool allowLoopback = false)
{
    private static readonly string[] Domains =
    [
        "botframework.com", "botframework.us", "botframework.azure.us", "teams.microsoft.com", "teams.microsoft.us",
    ];

    // Its parent domain is open to every customer of the cloud, so only the one name counts.
    private const string TeamsHost = "smba.trafficmanager.net";

    private readonly HashSet<string> _addedOrigins = addedOrigins
        .Select(origin => new Uri(origin).GetLeftPart(UriPartial.Authority))
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Gives the hosts that the settings allow; a bot without an app id (which is for development) also answers the Emulator on this machine.</summary>
    public static ChannelHosts From(BotOptions options) => new(
        options.Origins,
        allowLoopback: string.IsNullOrEmpty(options.MicrosoftAppId));

    public bool Allows(string? serviceUrl) => Uri.TryCreate(serviceUrl, UriKind.Absolute, out var address) && Allows(address);

    public bool Allows(Uri address)
    {
        if (address.UserInfo.Length > 0)
        {
            return false;
        }

        return _addedOrigins.Contains(address.GetLeftPart(UriPartial.Authority))
            || (allowLoopback && address.IsLoopback)
            || (address.Scheme == Uri.UriSchemeHttps && address.IsDefaultPort && IsChannel(address.IdnHost));
    }

    private static bool IsChannel(string host) =>
        string.Equals(host, TeamsHost, StringComparison.OrdinalIgnoreCase)
        || Domains.Any(domain => string.Equals(host, domain, StringComparison.OrdinalIgnoreCase)
            || host.EndsWith("." + domain, StringComparison.OrdinalIgnoreCase));
}
