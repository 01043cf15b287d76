using System.Globalization;

namespace InviteBot.Soak;

/// <summary>What a run is to do.</summary>
internal sealed record SoakOptions(string Mode, string Store, int Kills, int Conversations, int Seconds, int Rate, int Warm, int Stored, int Sockets, int Minutes, int Seed, string Program)
{
    public const string Usage = """
        InviteBot.Soak kill  [--store sqlite|postgres] [--kills 200] [--conversations 16] [--seed 1]
        InviteBot.Soak roll  [--store postgres] [--kills 10] [--conversations 16]
        InviteBot.Soak load  [--store sqlite|postgres] [--conversations 8] [--seconds 20] [--rate turns per second, 0 for all it can] [--warm 5]
        InviteBot.Soak fill  [--store sqlite|postgres] [--stored 100000] [--conversations 8] [--seconds 20]
        InviteBot.Soak teams [--store sqlite|postgres] [--conversations 50] [--seconds 20] [--rate turns per second, 0 for all they can] [--warm 5]
        InviteBot.Soak idle  [--store sqlite|postgres] [--sockets 5000]
        InviteBot.Soak soak  [--store sqlite|postgres] [--minutes 10] [--rate 200] [--conversations 32] [--warm 60]
        All take --program path/to/InviteBot.dll; by default that of this build.
        """;

    public bool IsPostgres => Store == "postgres";

    public static SoakOptions? Read(string[] args)
    {
        if (args.Length == 0 || args[0] is not ("kill" or "load" or "fill" or "roll" or "teams" or "idle" or "soak") || args.Length % 2 == 0) return null;
        var given = args.Skip(1).Chunk(2).ToDictionary(pair => pair[0].TrimStart('-'), pair => pair[1], StringComparer.Ordinal);
        int Number(string name, int usual) => given.TryGetValue(name, out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : usual;
        return new SoakOptions(
            args[0], given.GetValueOrDefault("store", args[0] == "roll" ? "postgres" : "sqlite"), Number("kills", args[0] == "roll" ? 10 : 200), Number("conversations", args[0] switch { "kill" => 16, "teams" => 50, "soak" => 32, _ => 8 }),
            Number("seconds", 20), Number("rate", args[0] == "soak" ? 200 : 0), Number("warm", args[0] == "soak" ? 60 : 5), Number("stored", 100_000), Number("sockets", 5000), Number("minutes", 10), Number("seed", 1), given.GetValueOrDefault("program", BuiltProgram));
    }

    /// <summary>The program beside this one, of the same configuration.</summary>
    private static string BuiltProgram => Path.GetFullPath(Path.Combine(AppContext.BaseDirectory.Replace("InviteBot.Soak", "InviteBot", StringComparison.Ordinal), "InviteBot.dll"));
}
