using InviteBot.Invitations.Language;

namespace InviteBot.Invitations.Clauses;

/// <summary>
/// Finds what is nobody's business in an invitation: health, family trouble, money, belief, politics, union, sexuality,
/// origin, a lost job. What somebody is ("is a Catholic") is told from what a thing is called ("a Catholic school").
/// </summary>
public static class PrivateFacts
{
    private static readonly string[] OfThings = [" it ", " it is ", " it's ", " it was ", " it looks "];

    /// <summary>The first private words; null when there are none.</summary>
    public static string? In(string text) => Find(text.Replace('’', '\'')) is { At: >= 0 } found ? text.Substring(found.At, found.Sign.Length) : null;

    /// <summary>The place and the words; at is -1 when there are none.</summary>
    internal static (int At, string Sign) Find(string text) => Find(text, Lexicon.Private);

    /// <summary>The same of a text whose words are known.</summary>
    internal static (int At, string Sign) Find(string text, List<Word> words) => FindSign(text, Lexicon.Private) is { At: >= 0 } found ? found : FindState(text, words);

    /// <summary>By a list of signs other than the whole one.</summary>
    internal static (int At, string Sign) Find(string text, string[] signs) => FindSign(text, signs) is { At: >= 0 } found ? found : FindState(text);

    /// <summary>"here it is sick" is said of a blade: "it" is nobody, and the search goes on behind.</summary>
    private static (int At, string Sign) FindSign(string text, string[] signs)
    {
        for (var start = 0; Signs.Find(text[start..], signs) is { At: >= 0 } found; start += found.At + found.Sign.Length)
        {
            if (!Array.Exists(OfThings, lead => $" {text[..(start + found.At)]}".EndsWith(lead, StringComparison.OrdinalIgnoreCase)))
                return (start + found.At, found.Sign);
        }

        return (-1, "");
    }

    /// <summary>"she is autistic", "you're openly gay", "as a Muslim", "her diabetes".</summary>
    private static (int At, string Sign) FindState(string text) => TellsState(text) ? FindState(text, Wordlist.Of(text)) : (-1, "");

    private static (int At, string Sign) FindState(string text, List<Word> words)
    {
        for (var i = 1; i < words.Count; i++)
        {
            if ((Lexicon.PrivateStates.Contains(words[i].Core) && IsSaidOfSomebody(words, i)) || (Lexicon.PrivateConditions.Contains(words[i].Core) && Lexicon.PrivateHaving.Contains(words[i - 1].Core) && EndsThere(words, i)))
                return (Signs.IndexOf(text, words[i].Core), words[i].Core);
        }

        return (-1, "");
    }

    /// <summary>A look without a list: nearly no text has such a word.</summary>
    private static bool TellsState(string text)
    {
        foreach (var word in Wordlist.In(text))
        {
            if (Lexicon.PrivateStates.Contains(word.Core) || Lexicon.PrivateConditions.Contains(word.Core))
                return true;
        }

        return false;
    }

    private static bool IsSaidOfSomebody(List<Word> words, int state)
    {
        var before = state - 1;
        while (before > 0 && Lexicon.PrivateBetween.Contains(words[before].Core))
            before--;
        if (!Lexicon.PrivateBeing.Contains(words[before].Core) || words[before].EndsPiece)
            return false;
        return EndsThere(words, state) || (Lexicon.PrivateHolders.Contains(words[state + 1].Core) && !words[state + 1].StartsUpper);
    }

    /// <summary>No name and no thing follows, to which the word would belong.</summary>
    private static bool EndsThere(List<Word> words, int at)
    {
        if (words[at].EndsPiece || at + 1 == words.Count)
            return true;
        var next = words[at + 1];
        return !next.StartsUpper && (Lexicon.Stop.Contains(next.Core) || Lexicon.Conjunctions.Contains(next.Core) || Lexicon.Prepositions.Contains(next.Core));
    }
}
