using System.ComponentModel;

namespace InviteBot.Hosting;

/// <summary>The settings of the site, section "Hosting". Its address is DirectLine:PublicUrl.</summary>
public sealed class HostingOptions
{
    /// <summary>The name of the section in the settings.</summary>
    public static readonly string Section = "Hosting";

    /// <summary>Origins whose pages may show the chat in a frame, such as "https://www.example.org"; this site always may.</summary>
    public IList<string> FrameOrigins { get; } = [];

    /// <summary>Whether Teams and the other Microsoft 365 hosts may show the chat in a frame too, as a tab or dialog.</summary>
    public bool FrameInTeams { get; set; }

    /// <summary>Who runs this site, such as "Example Ltd, Vilnius": named on the privacy page and in the terms. Empty: nobody is named.</summary>
    public string Operator { get; set; } = "";

    /// <summary>Whom people can ask about their privacy: a mail address or an https:// page, shown on the privacy page. As it may be of a person, "check" does not write it down.</summary>
    [PasswordPropertyText(true)]
    public string? Contact { get; set; }

    /// <summary>Addresses of reverse proxies whose X-Forwarded-For and X-Forwarded-Proto are believed; none by default.</summary>
    public IList<string> KnownProxies { get; } = [];

    /// <summary>The same for whole networks, such as "10.0.0.0/8".</summary>
    public IList<string> KnownNetworks { get; } = [];

    /// <summary>How long a browser is recognised after its last visit.</summary>
    public TimeSpan CookieLifetime { get; set; } = TimeSpan.FromDays(30);

    /// <summary>How long the program serves on after it was asked to stop, not ready any more, so that load balancers notice. Default: not at all.</summary>
    public TimeSpan DrainDelay { get; set; } = TimeSpan.Zero;
}
