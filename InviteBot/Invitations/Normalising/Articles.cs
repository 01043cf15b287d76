using InviteBot.Invitations.Language;

namespace InviteBot.Invitations.Normalising;

/// <summary>Mends articles: "in same lodge", "I am glazer", "a hour".</summary>
internal static class Articles
{
    private static readonly string[] Roles = ["er", "or", "ist", "ian", "eer", "ess"];
    private static readonly string[] SilentH = ["hour", "honest", "honour", "honor", "heir"];
    private static readonly string[] SoundsLikeYou = ["uni", "use", "usu", "eu", "one", "once", "ute", "ubi", "uk", "us-", "usb"];

    public static List<Word> Mend(List<Word> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Is("same") && (i == 0 || !Lexicon.Determiners.Contains(words[i - 1].Core)))
            {
                words[i] = words[i].With("same");
                words.Insert(i++, new Word("", "the", ""));
            }

            if (i > 0 && IsBareRole(words, i))
            {
                words.Insert(i, new Word("", For(words[i].Core), ""));
                i++;
            }
        }

        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (words[i].IsAny("a", "an") && words[i].Trail.Length == 0 && words[i + 1].Core.Length > 0 && words[i + 1].Lead.Length == 0 && words[i].Core != "A")
                words[i] = words[i].With(For(words[i + 1].Core));
        }

        return words;
    }

    public static string For(string word)
    {
        var lower = word.ToLowerInvariant();
        if (SilentH.Any(start => lower.StartsWith(start, StringComparison.Ordinal)))
            return "an";
        if (SoundsLikeYou.Any(start => lower.StartsWith(start, StringComparison.Ordinal)))
            return "a";
        // Short forms are spelled out: an HV certificate, an SRE.
        if (word.Length is > 1 and < 5 && word.All(char.IsUpper))
            return "AEFHILMNORSX".Contains(word[0], StringComparison.Ordinal) ? "an" : "a";
        return lower.Length > 0 && "aeio8".Contains(lower[0], StringComparison.Ordinal) || (lower.StartsWith('u') && !lower.StartsWith("uni", StringComparison.Ordinal)) ? "an" : "a";
    }

    /// <summary>"I am glazer", "she was nurse": a role noun right behind a form of be.</summary>
    private static bool IsBareRole(List<Word> words, int i) =>
        (Lexicon.RoleNouns.Contains(words[i].Core) || IsLikelyRole(words[i].Core)) && words[i - 1].Trail.Length == 0
        && words[i - 1].IsAny("am", "was", "i'm", "is", "he's", "she's")
        && (i + 1 >= words.Count || words[i].Trail.Length > 0 || Lexicon.Prepositions.Contains(words[i + 1].Core) || Lexicon.Conjunctions.Contains(words[i + 1].Core) || words[i + 1].IsAny("now", "here", "there", "since", "today", "again"));

    /// <summary>"examiner", "beautician": by their ending, where nothing else is known of them.</summary>
    private static bool IsLikelyRole(string word) =>
        word.Length > 5 && char.IsLower(word[0]) && Roles.Any(ending => word.EndsWith(ending, StringComparison.Ordinal)) && !Lexicon.Stop.Contains(word) && !Grammar.Vocabulary.IsClosed(word) && !word.Equals("neither", StringComparison.OrdinalIgnoreCase) && !Grammar.Vocabulary.IsVerb(word) && !Grammar.Vocabulary.IsAdjective(word) && !IsComparative(word);

    /// <summary>"cheaper", "wider", "happier".</summary>
    private static bool IsComparative(string word) =>
        word.EndsWith("er", StringComparison.Ordinal) && (Grammar.Vocabulary.IsAdjective(word[..^2]) || Grammar.Vocabulary.IsAdjective(word[..^1]) || word.EndsWith("ier", StringComparison.Ordinal) && Grammar.Vocabulary.IsAdjective(word[..^3] + "y"));
}
