using InviteBot.Invitations.Checking;

namespace InviteBot.Invitations.Reviewing;

/// <summary>Finds what stands in thousands of invitations.</summary>
internal static class StockPhrases
{
    // Of the phrase list these name something else than a stock phrase, or too little to quote in a review.
    private static readonly HashSet<string> Elsewhere = ["a06", "a08", "a09", "a10", "a11", "a12", "p08", "p11", "p13", "t01", "t02", "t03", "t04", "t05", "t06", "t07", "t08", "t09", "t10", "t11", "n07", "n08", "b06", "p03", "f04", "l01", "l03", "l05", "l07", "k01", "k02", "k03", "k05", "k06", "k07", "k08", "k09", "k04", "s01", "s02", "s03", "s04", "s05", "s06", "x01", "x02", "x03", "x04", "e01", "e02", "e03", "e04", "f09"];

    /// <summary>The phrases and how much each weighs: 2 is a form letter by itself, 1 is a worn phrase.</summary>
    public static List<(int At, int Length, int Weight)> Find(DraftText draft)
    {
        var found = new List<(int At, int Length, int Weight)>();
        var (at, length) = Signals.Find(Signal.StockHard, draft.Plain[..draft.GreetingEnd]);
        Add(found, at, length, 2);
        foreach (var sentence in draft.Sentences)
        {
            foreach (var match in sentence.All(Signal.StockHard))
                Add(found, sentence.Start + match.At, match.Length, 2);
            foreach (var match in sentence.All(Signal.StockSoft))
                Add(found, sentence.Start + match.At, match.Length, 1);
        }

        foreach (var finding in Detectors.Find(draft.Plain))
        {
            if (!Elsewhere.Contains(finding.Detector ?? ""))
                Add(found, draft.Plain.IndexOf(finding.Words, StringComparison.Ordinal), finding.Words.Length, finding.Severity == Severity.Block ? 2 : 1);
        }

        return found;
    }

    private static void Add(List<(int At, int Length, int Weight)> found, int at, int length, int weight)
    {
        var known = found.FindIndex(each => at < each.At + each.Length && each.At < at + length);
        if (length > 0 && at >= 0 && known < 0)
            found.Add((at, length, weight));
        else if (known >= 0 && found[known].Weight < weight && length > 0)
            found[known] = (at, length, weight);
    }
}
