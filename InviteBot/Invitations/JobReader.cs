using InviteBot.Invitations.Clauses;
using InviteBot.Invitations.Normalising;

namespace InviteBot.Invitations;

/// <summary>Reads a typed answer to "might a job come up?" to its end: a yes that is withdrawn further on is No.</summary>
public static class JobReader
{
    private static readonly string[] Hiding = ["leave it off", "leave that out", "leave it out", "don't say", "dont say", "don't mention", "dont mention", "keep it quiet", "not in the text", "hide", "don't write", "dont write", "without saying", "after she accepts", "after he accepts", "after they accept"];
    private static readonly string[] Later = ["maybe", "later", "someday", "some day", "one day", "not now", "not yet", "perhaps", "possibly", "in the future", "eventually", "not sure", "might", "next year"];
    private static readonly string[] No = ["no", "nope", "nah", "not really", "n/a", "none", "never", "not at all", "happy where i am", "love my job", "own firm", "retired"];
    private static readonly string[] Yes = ["yes", "yep", "yeah", "yup", "sure", "i do", "definitely", "hopefully", "hoping", "looking for", "i search", "need a job", "need work", "a job would", "want a job", "of course", "i am looking", "i'm looking", "absolutely", "ok", "ja", "i mean yes"];

    private static readonly string[] Denials = ["wrong button", "not me who", "i'm not the one who search", "i am not the one who search", "not looking for work", "not looking for a job", "don't look for work", "don't look for a job", "dont look for work", "do not look for work", "do not look for a job", "don't need a job", "dont need a job", "don't want a job", "dont want a job", "no job wanted", "no job needed"];

    // A denial only where nothing follows: "I have work", and neither "I have work experience" nor "I have a job offer".
    private static readonly string[] Having = ["i have work", "i have a job", "i've got work", "i've got a job", "i have work already", "i have a job already"];

    private static readonly string[] Wishes = ["but i look", "but looking", "but i'm looking", "would like", "i'd like", "interested in", "would love", "i'd love", "hope for", "open to"];

    /// <summary>"Wrong button, I have work": to "Which work?" that is a No, whatever was tapped before.</summary>
    public static bool IsDenied(string typed)
    {
        var text = Characters.Clean(typed);
        return (Signs.Any(text, Denials) || Array.Exists(Having, sign => Signs.IndexOf(text, sign) is >= 0 and var at && (at + sign.Length == text.Length || text[at + sign.Length] is '.' or ',' or '!' or ';'))) && !Signs.Any(text, Wishes);
    }

    /// <summary>"We're looking for a freelance copywriter": who looks for somebody does not look for work.</summary>
    public static bool IsOffer(string typed) =>
        Signs.Open(Characters.Clean(typed), ["we're looking for", "we are looking for", "we look for", "we search for", "we search a", "we need a", "we need somebody", "we want to hire", "i want to hire", "i would hire", "i'd hire", "i'm hiring", "we're hiring", "i am hiring", "we are hiring"]);

    public static JobReading Read(string typed)
    {
        var text = " " + Characters.Clean(typed).ToLowerInvariant() + " ";
        var hidden = Hiding.Any(words => text.Contains(words, StringComparison.Ordinal));
        var (no, yes, later) = (Last(text, No), Last(text, Yes), Last(text, Later));
        if (hidden && yes >= 0)
            return new JobReading(JobWish.Now, true);
        if (no < 0 && yes < 0 && later < 0)
            return new JobReading(null, hidden);
        if (later >= 0 && (later >= yes || no >= 0))
            return new JobReading(no > later && yes < 0 && !IsNotNow(text) ? JobWish.No : JobWish.Later, hidden);
        return new JobReading(yes > no ? JobWish.Now : JobWish.No, hidden);
    }

    private static bool IsNotNow(string text) => text.Contains("not now", StringComparison.Ordinal) || text.Contains("not yet", StringComparison.Ordinal);

    private static int Last(string text, string[] signs)
    {
        var last = -1;
        foreach (var sign in signs)
        {
            for (var at = text.LastIndexOf(sign, StringComparison.Ordinal); at > 0; at = text.LastIndexOf(sign, at - 1, StringComparison.Ordinal))
            {
                var end = at + sign.Length;
                if (!char.IsLetterOrDigit(text[at - 1]) && (end >= text.Length || !char.IsLetterOrDigit(text[end])))
                {
                    last = Math.Max(last, at);
                    break;
                }
            }
        }

        return last;
    }
}
