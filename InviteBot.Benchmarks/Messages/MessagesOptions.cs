using System.Globalization;

namespace InviteBot.Benchmarks.Messages;

/// <summary>What is measured, and how long.</summary>
/// <param name="Candidate">The program under measurement.</param>
/// <param name="Conversations">How many talk at once, each waiting for its answer before it says the next thing.</param>
/// <param name="Seconds">The length of a measurement.</param>
/// <param name="Warm">Seconds at full speed before the first one.</param>
/// <param name="IsInline">Whether replies come in the response (deliveryMode expectReplies) or are posted to a connector.</param>
/// <param name="Address">A host that runs already, or null for one that is started for the run.</param>
internal sealed record MessagesOptions(Candidate Candidate, int Conversations, int Seconds, int Warm, bool IsInline, Uri? Address)
{
    public const string Usage = """
        InviteBot.Benchmarks messages waterfall|peer-js|interview [--conversations 8] [--seconds 20] [--warm 10] [--replies inline|posted] [--address http://127.0.0.1:PORT]
        InviteBot.Benchmarks messages host http://127.0.0.1:PORT
        """;

    public static MessagesOptions? Read(string[] args)
    {
        if (args.Length % 2 == 0 || Candidate.All.FirstOrDefault(candidate => candidate.Name == args[0]) is not { } what) return null;
        var given = args.Skip(1).Chunk(2).ToDictionary(pair => pair[0].TrimStart('-'), pair => pair[1], StringComparer.Ordinal);
        int Number(string name, int usual) => given.TryGetValue(name, out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : usual;
        return new MessagesOptions(
            what, Number("conversations", 8), Number("seconds", 20), Number("warm", 10),
            given.GetValueOrDefault("replies", "inline") == "inline", given.TryGetValue("address", out var address) ? new Uri(address) : null);
    }
}
