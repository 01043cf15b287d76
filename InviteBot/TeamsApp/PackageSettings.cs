using System.Text.RegularExpressions;

namespace InviteBot.TeamsApp;

/// <summary>What differs between the packages of two installations.</summary>
public sealed partial record PackageSettings
{
    // Domains under which strangers have names too; the Store refuses them, for a try-out they do.
    private static readonly string[] Shared =
    [
        "azurewebsites.net", "azureedge.net", "azureedge.com", "azurecontainerapps.io", "cloudapp.net", "microsoft.com", "onmicrosoft.com", "botframework.com",
        "ngrok.io", "ngrok.app", "ngrok-free.app", "ngrok.dev", "devtunnels.ms", "trycloudflare.com", "loca.lt", "localhost.run", "serveo.net",
    ];

    /// <summary>The bot's app id in Microsoft Entra; the package has the same id, for good.</summary>
    public required string AppId { get; init; }

    /// <summary>The host name of the site, such as invite.example.org.</summary>
    public required string Domain { get; init; }

    /// <summary>Who publishes the app, at most 32 characters.</summary>
    public string Developer { get; init; } = "InviteBot";

    /// <summary>Whether the package is only for trying out: then a domain shared with strangers will do.</summary>
    public bool IsForTrying { get; init; }

    /// <summary>What is wrong with the settings, by the names they have on the command line; null when nothing is.</summary>
    public string? Trouble => this switch
    {
        _ when !Guid.TryParseExact(AppId, "D", out _) => $"--app-id: \"{AppId}\" is not an id like 11111111-2222-3333-4444-555555555555.",
        _ when Domain.Length > 253 || !HostName().IsMatch(Domain) => $"--domain: \"{Domain}\" is not a host name like invite.example.org (without https://, port, path or *).",
        _ when !IsForTrying && Array.Exists(Shared, IsIn) => $"--domain: {Domain} is shared with strangers, and the Store refuses it. For a try-out add --for-trying.",
        _ when Developer.Trim().Length is 0 or > 32 => "--developer: a name of 1 to 32 characters.",
        _ => null,
    };

    private bool IsIn(string shared) => Domain.Equals(shared, StringComparison.OrdinalIgnoreCase) || Domain.EndsWith("." + shared, StringComparison.OrdinalIgnoreCase);

    // At least two labels, the last one no number: so no address, no top-level domain and no wildcard.
    [GeneratedRegex("^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HostName();
}
