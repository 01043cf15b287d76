using InviteBot.Invitations.Language;
using InviteBot.Invitations.Normalising;

namespace InviteBot.Invitations.Slots;

/// <summary>Finishes "I'm looking for …": a title becomes a role, a doing becomes work.</summary>
internal static class RoleWriter
{
    private static readonly string[] Leads = ["i would like to work as", "i'd like to work as", "i want to work as", "i would like a job as", "i'd like a job as", "i would like to work in", "i'd like to work in", "i want to work in", "i would like to find", "i'd like to find", "i hope for", "i am hoping for", "i'm hoping for", "i'm looking for", "i am looking for", "i looking for", "i look for", "we looking for", "i would be interested in", "i'd be interested in", "i'm interested in", "i am interested in", "looking for", "i search", "i want", "i need", "searching for", "search for", "job as", "job in", "work as", "role as", "position as", "position of", "any kind of", "some kind of", "something as", "something in", "hours as", "any", "some", "a job as", "a job in", "a role as", "a position as", "a job", "the", "an", "a", "as", "maybe", "would be", "job:", "probably"];
    private static readonly Dictionary<string, string> Times = new(StringComparer.OrdinalIgnoreCase) { ["mornings"] = "in the mornings", ["evenings"] = "in the evenings", ["afternoons"] = "in the afternoons", ["nights"] = "at night", ["night"] = "at night", ["evening"] = "in the evening", ["morning"] = "in the morning", ["weekend"] = "at weekends", ["weekends"] = "at weekends" };
    private static readonly HashSet<string> Bare = new(["hours", "work", "jobs", "roles", "shifts", "positions", "gigs", "commissions", "contracts", "orders", "openings"], StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> Counted = new(["internship", "apprenticeship", "placement", "traineeship", "job", "role", "position", "residency", "fellowship", "post", "place", "gig", "contract", "postdoc", "vacancy", "secondment", "shift", "opening", "trial"], StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> Dropped = new(["anything", "something", "whatever", "everything", "any", "stuff"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The job as it stands behind "looking for"; null when the answer names none.</summary>
    public static string? Phrase(string text)
    {
        var piece = Stripped(text.Split(". ", 2)[0]).TrimEnd('.', '!', '?', ',', ' ').Replace(" / ", " or ", StringComparison.Ordinal);
        var words = Wordlist.Of(piece);
        if (words.Count > 16 && words.FindIndex(word => word.Trail.Contains(',', StringComparison.Ordinal)) is > 0 and < 12 and var comma)
        {
            words = words.GetRange(0, comma + 1);
            piece = words.Text().TrimEnd(',');
            words = Wordlist.Of(piece);
        }

        if (words.Count is 0 or > 16 || words[0].IsAny("i", "we", "i'd", "i'm", "my") || Dropped.Contains(words[0].Core) && words.Count < 3)
            return null;
        if (Dropped.Contains(words[0].Core))
            return piece.Uncapitalised();
        return OfWords(words);
    }

    /// <summary>A whole sentence about the wish stands as it was said: "I'm looking for work as a site foreman".</summary>
    public static string? Said(string text)
    {
        var words = Wordlist.Of(text);
        var lead = (words.Count > 3 && words[0].IsAny("i'm", "i'd")) || (words.Count > 4 && words[0].Is("i") && words[1].IsAny("am", "would", "hope", "want"));
        if (!lead || !words.Take(5).Any(word => word.IsAny("looking", "interested", "like", "love", "hoping", "hope", "want", "searching")))
            return null;
        if (BareTrade(words) is { } bare)
        {
            // "as glaze tester" alone is a glaze tester role; with more behind it the sentence keeps its form and gets its article.
            if (Lexicon.RoleNouns.Contains(words[^1].Core))
                return null;
            words.Insert(bare, new Word("", Articles.For(words[bare].Core), ""));
        }

        var sentence = words.Text().AsSentence();
        return Clauses.Confidence.IsGood(sentence) ? sentence : null;
    }

    /// <summary>"I'd be keen on parks work next year": a wish in words that no frame foresees.</summary>
    public static bool IsSaid(string text) =>
        Wordlist.Of(text) is { Count: > 4 } words && words[0].IsAny("i", "i'm", "i'd", "i've", "we", "we're") && words.Skip(1).Take(3).Any(word => word.IsAny("be", "would", "am", "search", "wish", "keen", "glad", "happy", "open", "hope", "plan", "apply", "dream"))
        && Clauses.Signs.Any(text, ["work", "job", "role", "position", "place", "post", "season", "shift", "shifts", "training", "apprenticeship", "internship", "contract", "hours", "trainee"]) && Clauses.Confidence.IsSaidToRecipient(text);

    /// <summary>"a job as glaze tester" lacks its article; what the stem makes of it does not.</summary>
    private static int? BareTrade(List<Word> words) =>
        words.FindIndex(word => word.Is("as")) is > 0 and var at && at + 1 < words.Count && !Lexicon.Determiners.Contains(words[at + 1].Core)
        && words.Skip(at + 1).Take(3).Any(word => Lexicon.RoleNouns.Contains(word.Core)) ? at + 1 : null;

    /// <summary>"Sr. PM" : "senior PM".</summary>
    public static string Expanded(string text) =>
        text.Replace("Sr. ", "senior ", StringComparison.OrdinalIgnoreCase).Replace("Jr. ", "junior ", StringComparison.OrdinalIgnoreCase);

    public static bool StartsWithVerb(string text)
    {
        var words = Wordlist.Of(Stripped(text));
        var first = words.Count > 1 && words[0].Is("to") ? words[1] : words.Count > 0 ? words[0] : default;
        return words.Count > 2 && first.Core is { Length: > 0 } && first.IsAny("join", "get", "move", "become", "do", "change", "learn", "help", "start", "switch", "teach", "drive", "be", "come", "return") && !Lexicon.RoleNouns.Contains(words[1].Core);
    }

    /// <summary>"join as trainee" : "I'd like to join as a trainee".</summary>
    public static string VerbSentence(string text)
    {
        var words = Wordlist.Of(Stripped(text));
        if (words[0].Is("to"))
            words.RemoveAt(0);
        var at = words.FindIndex(word => word.Is("as"));
        if (at >= 0 && at + 1 < words.Count && Lexicon.RoleNouns.Contains(words[at + 1].Core))
            words.Insert(at + 1, new Word("", Articles.For(words[at + 1].Core), ""));
        return $"I'd like to {words.Text()}".AsSentence();
    }

    private static string OfWords(List<Word> words)
    {
        // "cook but on shore": the "but" sets apart what the preposition says by itself.
        if (words.FindIndex(1, word => word.Is("but")) is > 0 and var but && but + 1 < words.Count)
            words = Lexicon.Prepositions.Contains(words[but + 1].Core) ? [.. words.Take(but), .. words.Skip(but + 1)] : words.GetRange(0, but);
        // "internship content or social media": what kind of place, and in what.
        if (words.Count is > 1 and < 8 && Counted.Contains(words[0].Core) && words[0].Trail.Length == 0 && !Lexicon.Prepositions.Contains(words[1].Core) && !Lexicon.Conjunctions.Contains(words[1].Core) && Grammar.Vocabulary.IsNoun(words[1].Core))
            return OfWords([words[0], new Word("", "in", ""), .. words.Skip(1)]);
        // "trekking guide autumn season": behind the trade stands what belongs elsewhere.
        var trade = words.FindLastIndex(word => Lexicon.RoleNouns.Contains(word.Core));
        if (trade >= 0 && IsNoted(words, trade))
            words = words.GetRange(0, trade + 1);
        // "housekeeping any level": talk behind the trade.
        if (words.FindIndex(1, word => word.IsAny("any", "whatever", "all", "every")) is > 0 and var any)
            words = words.GetRange(0, any);
        var end = words.FindIndex(1, word => Lexicon.Prepositions.Contains(word.Core) && !word.IsAny("per"));
        var comma = words.FindIndex(word => word.Trail.Contains(',', StringComparison.Ordinal));
        if (comma >= 0 && (end < 0 || comma < end))
            end = comma + 1;
        var head = end < 0 ? words : words.GetRange(0, end);
        var rest = end < 0 ? [] : words.GetRange(end, words.Count - end);
        var level = rest.Count == 1 && rest[0].IsAny("junior", "senior", "entry-level", "part-time", "full-time", "freelance", "trainee", "assistant");
        if (level)
        {
            head = [rest[0], .. head];
            rest = [];
        }

        var tail = rest.Count == 0 ? "" : Tail(rest, comma == end - 1);
        var text = Grammar.Vocabulary.WithoutOpeningCapital(head.Text().TrimEnd(','));
        var last = head[^1].Core;
        if (Bare.Contains(last))
            return text + tail;
        if (Counted.Contains(last))
            return $"{Articled(head, text)}{tail}";
        if (last.EndsWith("ion", StringComparison.Ordinal) && rest.Count > 0 && rest[0].Is("of"))
            return $"work on the {text}{tail}";
        if (Verbs.IsGerund(last) && !Lexicon.RoleNouns.Contains(last))
            return $"{text} work{tail}";
        // "teachers" are people; "electronics" and "affairs" are fields.
        if (last.EndsWith('s') && last.Length > 4 && Lexicon.RoleNouns.Contains(last[..^1]))
            return $"{text[..^1]} roles{tail}";
        if (last.EndsWith('s') && last.Length > 4 && !last.EndsWith("ss", StringComparison.Ordinal))
            return $"{text} roles{tail}";
        return $"{Articled(head, text)} role{tail}";
    }

    /// <summary>A trade with more nouns behind it and no word between that joins them.</summary>
    internal static bool IsNoted(List<Word> words, int trade) =>
        trade + 1 < words.Count && words[trade].Trail.Length == 0 && words[trade + 1].Core.Length > 0 && !Lexicon.Prepositions.Contains(words[trade + 1].Core) && !Lexicon.Conjunctions.Contains(words[trade + 1].Core)
        && !Counted.Contains(words[trade + 1].Core) && !Bare.Contains(words[trade + 1].Core) && !words[trade + 1].IsAny("and", "level", "nights", "days", "-");

    /// <summary>What follows a comma is a field ("senior adjuster, flood"); what follows a preposition stays as it is.</summary>
    private static string Tail(List<Word> words, bool afterComma)
    {
        var end = words.FindIndex(word => word.Trail.Contains(',', StringComparison.Ordinal));
        // Behind the field people think aloud: "of picture books, someday, not asking now".
        if (end >= 0 && end + 1 < words.Count && IsTalk(words.GetRange(end + 1, words.Count - end - 1)))
            words = words.GetRange(0, end + 1);
        var text = words.Text().TrimEnd(',');
        if (!afterComma)
            return " " + text;
        if (words.Count == 1 && Times.TryGetValue(words[0].Core, out var when))
            return " " + when;
        return IsTalk(words) ? "" : words.Count == 1 && !words[0].IsAny("remote", "temporary", "permanent", "seasonal", "summer") ? " in " + text : ", " + text;
    }

    /// <summary>"or on the deck is also ok" is talk about the role, not part of its name.</summary>
    private static bool IsTalk(List<Word> words) =>
        words.Exists(word => word.IsAny("is", "ok", "fine", "also", "too", "would", "i", "either", "not", "no", "like", "whatever", "anything", "most", "mostly", "someday", "maybe", "perhaps", "now", "later", "soon", "when", "year", "if", "because", "whenever", "say"));

    private static string Articled(List<Word> head, string text) =>
        Lexicon.Determiners.Contains(head[0].Core) ? text : $"{Articles.For(head[0].Core)} {text}";

    private static string Stripped(string text)
    {
        for (var again = true; again;)
        {
            again = false;
            foreach (var lead in Leads)
            {
                if (text.Length > lead.Length + 1 && text[lead.Length] == ' ' && text.StartsWith(lead, StringComparison.OrdinalIgnoreCase))
                {
                    text = text[(lead.Length + 1)..].TrimStart();
                    again = true;
                }
            }
        }

        // "a job of bus mechanic": the trade stands behind the preposition.
        foreach (var joint in (string[])["of ", "as "])
        {
            if (text.StartsWith(joint, StringComparison.OrdinalIgnoreCase) && text.Length > joint.Length + 2)
                text = text[joint.Length..].TrimStart();
        }

        return text;
    }
}
