using System.ComponentModel.DataAnnotations;

namespace InviteBot.DirectLine;

/// <summary>The settings of the web channel, section "DirectLine".</summary>
public sealed class DirectLineOptions
{
    /// <summary>The name of the section in the settings.</summary>
    public static readonly string Section = "DirectLine";

    /// <summary>Secrets that other servers may exchange for tokens; two at a time allow one to be replaced. None by default.</summary>
    public IList<string> Secrets { get; } = [];

    /// <summary>Origins besides the page's own, such as "https://www.example.org", whose scripts may use the channel.</summary>
    public IList<string> AllowedOrigins { get; } = [];

    /// <summary>The address that browsers see, such as "https://invite.example.org"; by default that of the request.</summary>
    public Uri? PublicUrl { get; set; }

    /// <summary>The secret of an Azure Direct Line that holds the page's conversations instead of this program; empty for this program's own.</summary>
    public string ExternalSecret { get; set; } = "";

    /// <summary>The address of that Direct Line; the regional ones are "https://europe.directline.botframework.com/v3/directline" and the like.</summary>
    public Uri ExternalUrl { get; set; } = new("https://directline.botframework.com/v3/directline");

    /// <summary>Whether the page's conversations are held elsewhere.</summary>
    public bool IsExternal => ExternalSecret.Length > 0;

    /// <summary>Names of events that a page may send to the bot.</summary>
    public IList<string> Events { get; } = [];

    public TimeSpan TokenLifetime { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>How long after its lifetime a token still works, so that a late refresh does not end a conversation.</summary>
    public TimeSpan TokenGrace { get; set; } = TimeSpan.FromMinutes(5);

    public TimeSpan StreamTicketLifetime { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>How often an empty frame tells the page that its stream is alive.</summary>
    public TimeSpan KeepAliveEvery { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>How long a peer may take for a pong, or for reading a frame, before its stream is closed.</summary>
    public TimeSpan PeerPatience { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>How long the bot may think before the person gets an apology.</summary>
    public TimeSpan TurnTimeout { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>How long a conversation in which nothing happens is kept.</summary>
    public TimeSpan IdleLifetime { get; set; } = TimeSpan.FromHours(24);

    [Range(1024, 1024 * 1024)]
    public int MaxActivityBytes { get; set; } = 64 * 1024;

    [Range(10, 100_000)]
    public int MaxActivitiesPerConversation { get; set; } = 2000;

    [Range(1, 1000)]
    public int PageSize { get; set; } = 100;

    [Range(1, 1000)]
    public int MaxStreamsPerConversation { get; set; } = 8;

    [Range(1, 100_000)]
    public int MaxStreamsPerAddress { get; set; } = 1000;

    /// <summary>Open streams of everybody together; more are asked with 503 to come again. Default: 10,000.</summary>
    [Range(1, 1_000_000)]
    public int MaxStreams { get; set; } = 10_000;

    /// <summary>Posts in ten seconds by one conversation.</summary>
    [Range(1, 10_000)]
    public int PostsPerTenSeconds { get; set; } = 30;

    /// <summary>Token requests in a minute from one address; an office behind one address shares it.</summary>
    [Range(1, 100_000)]
    public int TokensPerMinute { get; set; } = 300;

    /// <summary>New conversations in a minute from one address.</summary>
    [Range(1, 100_000)]
    public int ConversationsPerMinute { get; set; } = 60;

    /// <summary>The id that the bot has on this channel.</summary>
    [Required]
    public string BotId { get; set; } = "invitebot";

    [Required]
    public string BotName { get; set; } = "InviteBot";

    /// <summary>What the person reads when a turn failed and the bot did not get to say something better.</summary>
    [Required]
    public string FailureText { get; set; } = "Sorry, something went wrong on my side. Your earlier answers are safe. Please say that once more, or say \"start over\".";
}
