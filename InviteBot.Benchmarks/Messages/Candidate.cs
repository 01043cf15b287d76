using InviteBot.Tests.Support;

namespace InviteBot.Benchmarks.Messages;

/// <summary>A program whose turns can be measured.</summary>
/// <param name="Name">What it is called on the command line.</param>
/// <param name="Script">What is said to it.</param>
/// <param name="Start">How it is started, given its address and a folder for its data.</param>
internal sealed record Candidate(string Name, TurnScript Script, Func<string, string, (string Command, string[] Arguments, Dictionary<string, string> Settings)> Start)
{
    /// <summary>Answered with 200 by each of them once it serves.</summary>
    public const string ReadyPath = "/health/ready";

    public static IReadOnlyList<Candidate> All { get; } =
    [
        new("waterfall", TurnScript.Waterfall, (url, _) => ("dotnet", [OwnProgram, "messages", WaterfallHost.Command, url], [])),
        new("peer-js", TurnScript.Waterfall, (url, _) => ("node", [Peer("bot.mjs"), new Uri(url).Port.ToString(System.Globalization.CultureInfo.InvariantCulture)], new() { ["NODE_ENV"] = "production" })),
        new("interview", TurnScript.Interview, (url, folder) => ("dotnet", [BuiltProgram, "--urls", url], InviteBotSettings(folder))),
    ];

    private static string OwnProgram => typeof(Candidate).Assembly.Location;

    /// <summary>The program is built beside this one, because this one refers to it.</summary>
    private static string BuiltProgram => Path.Combine(AppContext.BaseDirectory, "InviteBot.dll");

    private static string Peer(string file) => Path.Combine(Repository.Folder, "bench", "peer-js", file);

    /// <summary>Development, because only there it runs without an app id; what it would then log of each request is switched off.</summary>
    private static Dictionary<string, string> InviteBotSettings(string folder) => new()
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Development",
        ["Logging__LogLevel__Default"] = "Warning",
        ["Channels"] = "Web,Teams",
        ["Storage__DataFolder"] = folder,
    };
}
