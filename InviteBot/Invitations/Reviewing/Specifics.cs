using InviteBot.Invitations.Language;

namespace InviteBot.Invitations.Reviewing;

/// <summary>What in a sentence could not stand in a letter to just anybody: names, numbers, titles in quotation marks, words of a trade or a place.</summary>
internal static class Specifics
{
    private static readonly string[] Units = ["%", "x", "min", "mins", "minute", "minutes", "minute's", "companies", "clients", "connections", "contacts", "leads", "followers"];

    /// <summary>0 is a sentence for anybody; 2 and more could not be sent to another person.</summary>
    public static int Count(string sentence, string greeted, string signature)
    {
        var count = HasTitle(sentence) ? 2 : 0;
        var words = Wordlist.Of(sentence);
        var shouts = sentence.Count(char.IsUpper) > sentence.Count(char.IsLower);
        for (var i = 0; i < words.Count; i++)
        {
            if (Is(words, i, shouts) && !greeted.Contains(words[i].Core, StringComparison.OrdinalIgnoreCase) && !signature.Contains(words[i].Core, StringComparison.OrdinalIgnoreCase))
                count += IsName(words[i].Core) && i > 0 && !shouts ? 2 : 1;
        }

        return count;
    }

    /// <summary>Names and numbers only: what a list of fields could fill in as well.</summary>
    public static bool HasName(string sentence, string greeted) =>
        Wordlist.Of(sentence).Skip(1).Any(word => IsName(word.Core) && !greeted.Contains(word.Core, StringComparison.OrdinalIgnoreCase));

    private static bool Is(List<Word> words, int i, bool shouts)
    {
        var core = words[i].Core;
        if (core.Length < 2 || !char.IsLetterOrDigit(core[0]))
            return false;
        if (char.IsDigit(core[0]))
            return !core.Contains('%', StringComparison.Ordinal) && !words[i].Trail.Contains('%', StringComparison.Ordinal) && (i + 1 >= words.Count || !Array.Exists(Units, words[i + 1].Is)) && !core.EndsWith('x') && !core.EndsWith('+');
        if (!shouts && i > 0 && char.IsUpper(core[0]) && ReviewWords.CommonCapitals.Contains(core))
            return false;
        return core.Length > 2 && (i > 0 && !shouts && IsName(core) || !Array.TrueForAll(core.Split('-'), ReviewWords.IsGeneric));
    }

    private static bool IsName(string core) =>
        core.Length > 1 && (char.IsUpper(core[0]) || core.Skip(1).Any(char.IsUpper)) && !ReviewWords.CommonCapitals.Contains(core) && !core.StartsWith("I'", StringComparison.Ordinal) && !Lexicon.Stop.Contains(core);

    private static bool HasTitle(string sentence)
    {
        var open = sentence.IndexOf('"', StringComparison.Ordinal);
        return open >= 0 && sentence.IndexOf('"', open + 1) > open + 4;
    }
}
