namespace InviteBot.Bot;

/// <summary>Settings of the door.</summary>
public sealed class BotOptions
{
    /// <summary>Which channels run: <c>Web</c>, <c>Teams</c>, or both with a comma between. Default: Web.</summary>
    public string Channels { get; set; } = "Web";

    /// <summary>Where the web version can be reached, told to people in Teams; empty when there is none.</summary>
    public Uri? WebAddress { get; set; }

    /// <summary>Whether <paramref name="channel"/> is among <see cref="Channels"/>.</summary>
    public bool Runs(string channel) => Channels.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Contains(channel, StringComparer.OrdinalIgnoreCase);
}
