using InviteBot.Invitations.Normalising;

namespace InviteBot.Invitations;

/// <summary>Reads how two people know each other from typed words: the last statement counts, the stronger tie wins.</summary>
public static class TieReader
{
    private static readonly (Tie Tie, string[] Words)[] Signs =
    [
        (Tie.Worked, ["worked", "colleague", "coworker", "co-worker", "same team", "same office", "my boss", "my manager", "my lead", "same company", "same job", "workmate", "shipped", "my intern", "worked for", "on the same project", "same shift"]),
        (Tie.Customer, ["customer", "supplier", "client", "vendor", "sells me", "sold me", "bought", "buys from", "buy from", "supplies"]),
        (Tie.Job, ["recruit", "hiring", "job ad", "vacancy", "applied", "apply", "job they offer", "job i offer", "opening", "careers page", "a job"]),
        (Tie.Event, ["met at", "met on", "met in", "event", "conference", "fair", "meetup", "workshop", "festival", "congress", "wedding", "party", "met him", "met her", "met them", "we met"]),
        (Tie.Introduced, ["introduced", "suggested", "told me to write", "told me write", "told me to contact", "recommended", "put us in touch", "passed me", "mutual friend"]),
        (Tie.Studied, ["studied", "school", "uni", "university", "college", "class", "classmate", "course", "degree", "alumni", "same year", "lab partner", "lecture"]),
        (Tie.Neighbours, ["neighbour", "neighbor", "volunteer", "next door", "same street", "same building", "stairwell", "dog walk", "allotment", "parents' group"]),
        (Tie.Group, ["group", "forum", "community", "slack", "discord", "club", "choir", "association", "meet-up group", "mailing list", "union"]),
        (Tie.KnowsWork, ["know their work", "know her work", "know his work", "read her", "read his", "read their", "book", "article", "podcast", "column", "blog", "talk", "video", "follow her", "follow him", "use her", "use his", "her work", "his work", "their work"]),
        (Tie.NeverMet, ["never met", "haven't met", "havent met", "have not met", "not met", "don't know", "dont know", "stranger", "not at all", "never spoke", "no idea", "we don't", "dont", "never"]),
    ];

    private static readonly string[] Takebacks = ["wait", "no,", "actually", "rather", "i mean", "correction", "scratch that", "sorry,"];

    public static TieReading? Read(string typed)
    {
        var text = " " + AfterLastTakeback(Characters.Clean(typed).ToLowerInvariant()) + " ";
        foreach (var (tie, words) in Signs)
        {
            if (words.Any(word => Stands(text, word)))
                return new TieReading(tie, Detail(tie, text));
        }

        return null;
    }

    private static string AfterLastTakeback(string text)
    {
        var start = 0;
        foreach (var takeback in Takebacks)
        {
            var found = text.LastIndexOf(takeback, StringComparison.Ordinal);
            var rest = found < 0 ? "" : text[(found + takeback.Length)..];
            if (found > 0 && rest.Trim().Length > 3)
                start = Math.Max(start, found + takeback.Length);
        }

        return text[start..];
    }

    private static TieDetail? Detail(Tie tie, string text) => tie switch
    {
        Tie.Studied when Any(text, "other year", "different year", "years before", "years after", "alumni", "same school", "year above", "year below", "later") => TieDetail.OtherYears,
        Tie.Studied when Any(text, "together", "same class", "same year", "classmate", "lab partner") => TieDetail.SameTime,
        Tie.Customer when Any(text, "my customer", "my client", "bought from me", "buys from", "our customer", "our client", "i supply", "i sold") => TieDetail.TheyBought,
        Tie.Customer when Any(text, "supplier", "i bought", "sold me", "sells me", "vendor", "their customer", "her customer", "his customer", "i buy") => TieDetail.IBought,
        Tie.Job when Any(text, "i'm hiring", "i am hiring", "we're hiring", "i offer", "we hire", "recruiting for us") => TieDetail.IAmHiring,
        Tie.Job when Any(text, "i applied", "have applied", "i've applied", "already applied") => TieDetail.HaveApplied,
        Tie.Job when Any(text, "like to apply", "want to apply", "will apply", "going to apply", "might apply") => TieDetail.WouldApply,
        _ => null,
    };

    private static bool Any(string text, params string[] words) => words.Any(word => text.Contains(word, StringComparison.Ordinal));

    private static bool Stands(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var negated = text[Math.Max(0, at - 10)..at].Contains("never ", StringComparison.Ordinal) || text[Math.Max(0, at - 6)..at].Contains("not ", StringComparison.Ordinal);
            if (!char.IsLetterOrDigit(text[at - 1]) && (!negated || word.StartsWith("never", StringComparison.Ordinal) || word.StartsWith("not", StringComparison.Ordinal)))
                return true;
        }

        return false;
    }
}
