using InviteBot.Storage;
using InviteBot.Tests.Support;

namespace InviteBot.Tests.Storage;

/// <summary>A word that stands nowhere else, and where it is found.</summary>
internal sealed class Marker
{
    // Letters alone: with digits in it a name would now and then be read as a year.
    public string Word { get; } = $"Zq{string.Concat(Guid.NewGuid().ToString("N").Select(digit => (char)('a' + Convert.ToInt32(digit.ToString(), 16))))}"[..14];

    /// <summary>What a person says in a whole interview: the word in every answer, one invitation kept, and another one begun.</summary>
    public IReadOnlyList<string> Interview =>
    [
        $"{Word} Balsys, {Word} works", "Worked together", $"the A{Word} yard, 2016", $"she taught me to read the plans of A{Word}", "no", $"I am a planner at A{Word} now",
        "skip", "skip", "skip", "keep it", "my invitations", "next person", $"Jan {Word}", $"??? {Word} 👍",
    ];

    /// <summary>The lines of the log in which the word stands.</summary>
    public IEnumerable<string> LinesIn(CapturedLog log) => log.Lines.Select(line => $"{line.Text} {line.Failure}").Where(Contains);

    /// <summary>The tables, and on SQLite the files, in which the word stands.</summary>
    public async Task<List<string>> PlacesAsync(IDatabase database, string folder)
    {
        var places = new List<string>();
        foreach (var table in Schema.Tables)
        {
            var rows = await database.ReadAsync(work => work.QueryAsync<object>($"SELECT * FROM {table}"), default);
            places.AddRange(rows.Cast<IDictionary<string, object>>().SelectMany(row => row.Values).Where(value => Contains(value?.ToString() ?? "")).Select(_ => table));
        }

        foreach (var file in Directory.GetFiles(folder, "invitebot.db*"))
        {
            if (Contains(System.Text.Encoding.Latin1.GetString(await ReadSharedAsync(file)))) places.Add(Path.GetFileName(file));
        }

        return [.. places.Distinct().Order(StringComparer.Ordinal)];
    }

    public bool Contains(string text) => text.Contains(Word, StringComparison.OrdinalIgnoreCase);

    private static async Task<byte[]> ReadSharedAsync(string file)
    {
        await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[stream.Length];
        await stream.ReadExactlyAsync(bytes);
        return bytes;
    }
}
