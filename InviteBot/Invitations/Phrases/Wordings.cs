namespace InviteBot.Invitations.Phrases;

/// <summary>The phrases of our own that go into a text.</summary>
internal static class Wordings
{
    private static readonly System.Text.Json.JsonElement Source = Phrasebook.Load("wordings.json");

    private static readonly string[][] Rewordings =
        [.. Source.GetProperty("rewordings").EnumerateArray().Select(row => row.EnumerateArray().Select(item => item.GetString() ?? "").ToArray())];

    public static string[] JobOpeners { get; } = Source.List("jobOpeners");

    public static string WayOut { get; } = Source.Text("wayOut");

    public static string Reach { get; } = Source.Text("reach");

    public static string ToldYou { get; } = Source.Text("toldYou");

    public static string NotMet { get; } = Source.Text("notMet");

    public static string Subject { get; } = Source.Text("subject");

    public static string SubjectTold { get; } = Source.Text("subjectTold");

    public static string Reason(InvitationVersion version) => Source.Text("reason" + version);

    /// <summary>How many wordings a sentence has, itself included.</summary>
    public static int Count(ReadOnlySpan<char> sentence) => RowOf(sentence)?.Length ?? 1;

    /// <summary>The sentence in another wording; the number runs round.</summary>
    public static string Reworded(string sentence, int number)
    {
        if (number == 0 || RowOf(sentence) is not { } row)
            return sentence;
        return row[number % row.Length] + sentence[row[0].Length..];
    }

    private static string[]? RowOf(ReadOnlySpan<char> sentence)
    {
        foreach (var row in Rewordings)
        {
            if (sentence.StartsWith(row[0], StringComparison.Ordinal))
                return row;
        }

        return null;
    }
}
