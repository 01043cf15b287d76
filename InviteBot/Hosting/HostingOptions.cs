using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

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

    /// <summary>Connections that are open at once, streams included; more are closed as they come. Default: 20,000.</summary>
    [Range(100, 1_000_000)]
    public int MaxConnections { get; set; } = 20_000;

    /// <summary>Requests that are answered at once, streams and probes not counted; others are asked with 503 to come again. Default: 1,000.</summary>
    [Range(10, 100_000)]
    public int MaxRequests { get; set; } = 1_000;

    /// <summary>How long a request may take, its body included, before it is given up with 503; a turn that has begun is finished all the same. Default: a minute.</summary>
    public TimeSpan RequestTimeout { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>How long the program serves on after it was asked to stop, not ready any more, so that load balancers notice. Default: not at all.</summary>
    public TimeSpan DrainDelay { get; set; } = TimeSpan.Zero;
}
