using System.Globalization;
using System.Text.RegularExpressions;
using InviteBot.Invitations;

namespace InviteBot.Interview;

/// <summary>Reads what was said to the lines that were read back: fields of the card, or typed with numbers or without.</summary>
internal static partial class ReadBackReader
{
    private static readonly string[] Content = ["leave them as they are", "leave them", "leave it", "leave as it is", "leave it as it is", "fine", "all fine", "that's fine", "they are fine", "it's fine", "good", "all good", "looks good", "perfect", "same", "no change", "no changes", "nothing", "use these lines", "go on", "continue", "next", "done"];

    // A word says which line is meant when it is no "the" or "with".
    private static readonly int LeastLetters = 4;

    /// <summary>"fine", "leave them", "ok": the lines may stand.</summary>
    public static bool IsContent(string text) => Content.Contains(TypedText.ForComparison(text)) || (YesNo.Read(text) is not null && text.Split(' ').Length < 3);

    public static IReadOnlyDictionary<Question, string> OfFields(IReadOnlyDictionary<string, string> fields)
    {
        var said = new Dictionary<Question, string>();
        foreach (var (name, text) in fields)
        {
            if (Enum.TryParse<Question>(name, out var question) && Enum.IsDefined(question)) said[question] = text;
        }

        return said;
    }

    /// <summary>"2: You …" is the second line; without numbers several are taken in order, and one is found by its words.</summary>
    public static IReadOnlyDictionary<Question, string> OfText(string text, IReadOnlyList<ShownLine> lines, Answers answers)
    {
        var said = Numbered(text, lines);
        if (said.Count > 0) return said;

        var typed = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (typed.Length == lines.Count) return lines.Zip(typed).ToDictionary(pair => pair.First.Question, pair => pair.Second);
        foreach (var line in typed)
        {
            if (Meant(line, [.. lines.Where(each => !said.ContainsKey(each.Question))], answers) is { } question) said[question] = line;
        }

        return said;
    }

    private static Dictionary<Question, string> Numbered(string text, IReadOnlyList<ShownLine> lines)
    {
        var said = new Dictionary<Question, string>();
        var marks = LineNumber().Matches(text).Where(mark => Number(mark) <= lines.Count).ToList();
        for (var i = 0; i < marks.Count; i++)
        {
            var start = marks[i].Index + marks[i].Length;
            var end = i + 1 < marks.Count ? marks[i + 1].Index : text.Length;
            if (text[start..end].Trim() is { Length: > 0 } words) said[lines[Number(marks[i]) - 1].Question] = words;
        }

        return said;
    }

    private static int Number(Match mark) => int.Parse(mark.Groups[1].Value, CultureInfo.InvariantCulture);

    /// <summary>The line with which it has most words in common; null when it has none with any.</summary>
    private static Question? Meant(string typed, IReadOnlyList<ShownLine> lines, Answers answers)
    {
        if (lines.Count == 0) return null;
        if (lines is [var only]) return only.Question;
        if (typed.EndsWith('?') && lines.Any(line => line.Question == Question.Ask)) return Question.Ask;

        var words = Words(typed);
        var likely = lines.Select(line => (line.Question, Shared: words.Intersect(Words($"{line.Sentence} {AnswerText.Of(line.Question, answers)}")).Count())).MaxBy(line => line.Shared);
        return likely.Shared > 0 ? likely.Question : null;
    }

    private static HashSet<string> Words(string text) =>
        [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(TypedText.ForComparison).Where(word => word.Length >= LeastLetters)];

    [GeneratedRegex(@"(?<=^|\s)([1-9])\s?[.:)]\s", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex LineNumber();
}
