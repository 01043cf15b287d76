using InviteBot.Invitations.Grammar;
using InviteBot.Invitations.Language;

namespace InviteBot.Invitations.Clauses;

/// <summary>
/// Recognises what people plainly say although no rule of the grammar covers it: a subject with its verb or a question in
/// front, words that exist, and pieces behind commas that hang on to something. The grammar is too strict for one
/// sentence in ten of those that were typed with care.
/// </summary>
internal static class Spoken
{
    private const int LeastWords = 4;
    private const int MostWords = 32;

    private static readonly HashSet<string> Subjects = new(["you", "i", "we", "it", "they", "there", "the", "your", "my", "our", "a", "an", "any", "anyone", "anybody", "that", "this", "these", "those", "one"], StringComparer.OrdinalIgnoreCase);

    public static bool Is(string text)
    {
        var words = Wordlist.Of(text);
        if (words.Count is < LeastWords or > MostWords || !EndsWell(words[^1]) || words.Exists(IsDoubtful))
            return false;
        return text.TrimEnd().EndsWith('?') ? IsAsked(words) && PiecesHang(words) : IsTold(words, 0) && PiecesHang(words);
    }

    /// <summary>"We're building one in Aarhus, it opens in June": two sentences with a comma between, as people write them.</summary>
    public static bool IsSpliced(string text)
    {
        for (var comma = text.IndexOf(", ", StringComparison.Ordinal); comma > 0; comma = text.IndexOf(", ", comma + 2, StringComparison.Ordinal))
        {
            var (first, second) = (text[..comma], text[(comma + 2)..]);
            if (Wordlist.Of(second) is [{ } subject, ..] && subject.IsAny("it", "it's", "that's", "there", "there's", "we", "i", "you", "they", "we're", "i'm") && Sentence.IsWhole(first + ".") && (Sentence.IsWhole(second) || IsSpliced(second)))
                return true;
        }

        return false;
    }

    private static bool IsTold(List<Word> words, int at)
    {
        if (words[at].IsAny("i'm", "we're", "you're"))
            return Vocabulary.IsGerund(words[at + 1].Core) || Lexicon.Determiners.Contains(words[at + 1].Core) && !words[at + 1].IsAny("some", "any") || Lexicon.Adverbs.Contains(words[at + 1].Core) || Verbs.IsParticiple(words[at + 1].Core);
        if (words[at].IsAny("i've", "we've", "you've"))
            return Verbs.IsParticiple(words[at + 1].Core) || words[at + 1].IsAny("got", "been", "had", "never", "always", "just", "already");
        if (!words[at].IsAny("i", "we", "you") || words[at].Trail.Length > 0)
            return false;
        var verb = at + 1;
        while (verb + 1 < words.Count && (Lexicon.Adverbs.Contains(words[verb].Core) || words[verb].Is("both")))
            verb++;
        // Only a past, or a habit, is told of "you" without doubt.
        return Verbs.IsPast(words[verb].Core) || Lexicon.Auxiliaries.Contains(words[verb].Core) && !words[verb].IsAny("am", "is", "are", "be", "been", "being") || (words[at].IsAny("i", "we") || verb > at + 1) && Verbs.IsBase(words[verb].Core);
    }

    private static bool IsAsked(List<Word> words)
    {
        if (QuestionWords.Openers.Contains(words[0].Core))
            return Subjects.Contains(words[1].Core) || words[1].StartsUpper;
        if (!QuestionWords.Wh.Contains(words[0].Core))
            return false;
        var opener = words.FindIndex(1, word => QuestionWords.Openers.Contains(word.Core));
        return opener is > 0 and < 6 && opener + 1 < words.Count && Subjects.Contains(words[opener + 1].Core);
    }

    /// <summary>Behind a comma stands something that leans on the sentence; a bare noun there is a note.</summary>
    private static bool PiecesHang(List<Word> words)
    {
        for (var i = 1; i < words.Count; i++)
        {
            if (!words[i - 1].Trail.Contains(',', StringComparison.Ordinal))
                continue;
            var word = words[i];
            if (!(Lexicon.Conjunctions.Contains(word.Core) || Lexicon.Prepositions.Contains(word.Core) || Lexicon.Adverbs.Contains(word.Core) || word.IsAny("which", "who", "not", "even", "only", "also", "please", "then", "maybe", "often") || Vocabulary.IsGerund(word.Core)))
                return false;
        }

        return true;
    }

    private static bool EndsWell(Word last) =>
        last.Core.Length > 0 && !Lexicon.Determiners.Contains(last.Core) | last.IsAny("all", "both", "this", "that", "one", "two", "three", "four", "five", "six") && !Lexicon.Conjunctions.Contains(last.Core)
        && !last.IsAny("of", "a", "the", "to", "my", "your", "our", "as", "than", "i", "we", "very", "is", "are", "was", "were", "who", "which", "when", "where", "if", "because", "whose");

    /// <summary>A word that no list knows, or a mark of a note.</summary>
    private static bool IsDoubtful(Word word) =>
        word.Core.Length == 0 || word.Lead.Contains('(', StringComparison.Ordinal) || word.Trail.AsSpan().IndexOfAny(':', ';') >= 0 || (word.Core.Length > 1 && word.Core.All(char.IsAsciiLetterLower) && !Vocabulary.IsKnown(word.Core));
}
