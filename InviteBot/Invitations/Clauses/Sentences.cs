using InviteBot.Invitations.Language;

namespace InviteBot.Invitations.Clauses;

/// <summary>Splits an answer into sentences, at marks and where a new subject starts behind a comma.</summary>
internal static class Sentences
{
    private static readonly HashSet<string> Abbreviations = new(["mr", "mrs", "ms", "dr", "prof", "st", "no", "nr", "vs", "approx", "ca", "e.g", "i.e", "etc", "ave", "inc", "ltd", "co", "jr", "sr", "a.m", "p.m", "ing", "eng", "engr", "lic", "arq", "sra", "srta", "mgr", "capt", "rev", "sig", "mme", "hr", "fr", "mag", "dipl", "col", "sgt", "hon", "gen", "nº", "tel", "m.sc", "b.sc", "ph.d", "m.a", "b.a", "m.ed", "b.ed", "m.com", "b.com", "m.tech", "b.tech", "m.phil", "ll.b", "ll.m"], StringComparer.OrdinalIgnoreCase);

    public static List<string> Split(string text) => Split(text, isSaid: false);

    /// <param name="text">What was typed, mended.</param>
    /// <param name="isSaid">Said as to the recipient: then only marks end a sentence.</param>
    public static List<string> Split(string text, bool isSaid)
    {
        var sentences = new List<string>();
        var words = Wordlist.Of(text);
        var (start, inQuotes) = (0, false);
        for (var i = 0; i < words.Count; i++)
        {
            inQuotes ^= (words[i].Lead.AsSpan().Count('"') + words[i].Core.AsSpan().Count('"') + words[i].Trail.AsSpan().Count('"')) % 2 == 1;
            if (inQuotes || !(EndsSentence(words, i, isSaid) || (!isSaid && StartsClauseAfter(words, i, start))))
                continue;
            Add(sentences, words, start, i);
            start = i + 1;
        }

        Add(sentences, words, start, words.Count - 1);
        return sentences;
    }

    private static void Add(List<string> sentences, List<Word> words, int start, int end)
    {
        if (start > end)
            return;
        var span = words.GetRange(start, end - start + 1);
        if (sentences.Count > 0 && span.Count > 1 && span[0].IsAny("and") && (IsSubject(span[1]) || span[1].Is("ask")))
            span.RemoveAt(0);
        var sentence = span.Text().TrimEnd(',', ';', ' ');
        if (sentence.Any(char.IsLetterOrDigit))
            sentences.Add(sentence);
    }

    private static bool EndsSentence(List<Word> words, int i, bool isSaid)
    {
        var word = words[i];
        var marks = word.Trail.AsSpan();
        if (marks.Contains(';'))
            return !isSaid;
        if (marks.IndexOfAny('!', '?') >= 0)
            return marks[^1] != ')';
        // "3. Maj": an ordinal in front of a name.
        if (marks is "." && word.Core.Length < 3 && word.Core.All(char.IsDigit) && i + 1 < words.Count && words[i + 1].StartsUpper && !Lexicon.Stop.Contains(words[i + 1].Core) && (i == 0 || words[i - 1].IsAny("the", "at", "in", "from")))
            return false;
        return marks.Contains('.') && !Abbreviations.Contains(word.Core) && !(word.Core.Length == 1 && char.IsUpper(word.Core[0]) && word.Core != "I") && marks[^1] != ')';
    }

    /// <summary>", she …" and ", and we …": a new clause, unless the one before hangs in the air ("when it rained, she …").</summary>
    private static bool StartsClauseAfter(List<Word> words, int i, int start)
    {
        if (i > start && i + 2 < words.Count && words[i].Trail.Length == 0 && words[i].Core.All(char.IsDigit) && words[i + 1].IsAny("i", "we", "she", "he") && Verbs.IsPast(words[i + 2].Core))
            return true;
        // "and said, he is lazy because the water is": what was said belongs to who said it.
        if (words[i].IsAny("said", "says", "saying", "wrote", "writes", "asked", "shouted"))
            return false;
        // What stands behind a colon was said as one.
        if (words.FindIndex(start, i - start + 1, word => word.Trail.Contains(':', StringComparison.Ordinal)) >= 0)
            return false;
        if (!words[i].Trail.Contains(',', StringComparison.Ordinal) || i + 2 >= words.Count || i == start && !words[i].IsAny("yes"))
            return false;
        if (words[start].IsAny("when", "if", "while", "because", "since", "after", "before", "although", "though", "once", "whenever"))
            return false;
        var next = words[i + 1].IsAny("and", "so", "now", "then", "today") ? i + 2 : i + 1;
        if (next + 2 < words.Count && words[next].IsAny("my", "our", "the", "your") && Shape.IsNounClause(ToComma(words, next)))
            return true;
        if (next + 1 < words.Count && words[next].Is("ask") && words[next + 1].IsAny("permission", "if", "whether", "you", "her", "him", "them", "what", "how", "which", "where"))
            return true;
        if (next + 1 >= words.Count || !IsSubject(words[next]) || words[next].IsAny("you") && words[i + 1].IsAny("so"))
            return false;
        // "you said it is not the pump, it is the third valve": what was said goes on.
        if (words[next].IsAny("it", "it's", "they", "there", "there's") && words.GetRange(start, i - start).Exists(word => word.IsAny("said", "says", "wrote", "told", "meant", "explained")))
            return false;
        var verb = next + 1;
        while (verb + 1 < words.Count && Lexicon.Adverbs.Contains(words[verb].Core))
            verb++;
        if (words[next].IsAny("i", "we", "she", "he") && words[verb].Core.Length > 2 && !Lexicon.Stop.Contains(words[verb].Core) && words[next].Trail.Length == 0)
            return true;
        return words[next].Core.Contains('\'', StringComparison.Ordinal) || Verbs.CanFollowSubject(words[verb].Core) || Verbs.IsThird(words[verb].Core);
    }

    private static List<Word> ToComma(List<Word> words, int start)
    {
        var end = words.FindIndex(start, word => word.Trail.Length > 0);
        var piece = words.GetRange(start, (end < 0 ? words.Count - 1 : end) - start + 1);
        piece[^1] = piece[^1] with { Trail = "" };
        return piece;
    }

    private static bool IsSubject(Word word) =>
        word.IsAny("i", "she", "he", "we", "it", "they", "you", "there", "there's", "mine", "i'm", "i've", "i'd", "i'll", "she's", "he's", "it's", "we're", "we've", "they're", "you're", "you've");
}
