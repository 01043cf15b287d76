using InviteBot.Invitations.Language;

namespace InviteBot.Invitations.Clauses;

/// <summary>Takes hedges and yes/no off the front, and tells an answer that says "nothing".</summary>
internal static class Hedges
{
    private static readonly HashSet<string> Nothings = new(["nothing", "none", "n/a", "na", "no", "nope", "nah", "not really", "nothing really", "idk", "i don't know", "don't know", "no idea", "skip", "-", "nil", "not at all", "no question", "no question, i only wanted to tell you", "nothing else", "nothing comes to mind", "can't think of anything", "never", "not yet", "nothing special", "not much"], StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Starts = ["nothing really", "nothing, just", "nothing just", "no question, ", "don't know her", "dont know her", "dont know him", "dont know them", "don't know him", "don't know them", "do not know her", "do not know him", "I don't know her", "I don't know him", "I don't know them", "never met", "not met", "i didn't meet", "didn't meet", "i did not meet", "never laid eyes", "haven't met", "we never met", "no idea", "can't remember", "don't remember", "just so she know", "just so he know", "not since ", "not for years", "not in years"];

    public static bool IsNothing(string text)
    {
        var bare = text.Trim(' ', '.', '!', ',', '?');
        return Nothings.Contains(bare) || (bare.StartsWith("no question", StringComparison.OrdinalIgnoreCase) && !text.Contains('?', StringComparison.Ordinal)) || (bare.Length < 60 && !bare.Contains("thank", StringComparison.OrdinalIgnoreCase) && Array.Exists(Starts, start => bare.StartsWith(start, StringComparison.OrdinalIgnoreCase)));
    }

    public static string Strip(string text, bool keepQuestions = false)
    {
        // "don't know her personally but she has the rota out": what counts stands behind the "but".
        if (Array.Exists(Starts, start => text.StartsWith(start, StringComparison.OrdinalIgnoreCase)) && text.IndexOf(" but ", StringComparison.OrdinalIgnoreCase) is > 0 and var but)
            text = text[(but + 5)..];
        for (var again = true; again;)
        {
            again = false;
            foreach (var hedge in Lexicon.Hedges)
            {
                if (!text.StartsWith(hedge, StringComparison.OrdinalIgnoreCase) || text.Length <= hedge.Length || (keepQuestions && hedge is "or"))
                    continue;
                var after = text[hedge.Length];
                if (after is not (' ' or ',' or '.' or '!' or ':') || !MayGo(hedge, text))
                    continue;
                text = text[(hedge.Length + 1)..].TrimStart(' ', ',', '.', '!', ':');
                again = true;
                break;
            }
        }

        return text;
    }

    /// <summary>"No problem with the boats", "like a fish" and "right at the harbour" are content.</summary>
    private static bool MayGo(string hedge, string text)
    {
        if (hedge is "i don't know" or "i do not know" or "idk")
            return text[hedge.Length] is not ' ' || Word.Of(text[(hedge.Length + 1)..].Split(' ', 2)[0]).IsAny("i", "maybe", "but", "guess");
        // "I think two are entered twice" is a doubt, and stays one; "I think the blue print" is a hedge.
        if (hedge is "i think" or "i guess" or "i believe" or "probably" or "maybe" or "perhaps" or "i suppose" or "guess")
            return !Grammar.Sentence.IsWhole(text[hedge.Length..].Trim(' ', ',').AsSentence());
        if (hedge is not ("no" or "like" or "right" or "well" or "so" or "hey" or "hi" or "ok" or "sure" or "kind of" or "sort of" or "guess" or "honestly" or "actually" or "then" or "plus" or "also" or "ah" or "er"))
            return true;
        if (text.Length > hedge.Length && text[hedge.Length] is ',' or '.' or '!' or ':')
            return true;
        var next = Word.Of(text[(hedge.Length + 1)..].Split(' ', 2)[0]);
        return hedge switch
        {
            "no" => next.IsAny("but", "i", "she", "he", "we"),
            "right" or "guess" or "er" or "then" => false,
            "like" => Lexicon.Determiners.Contains(next.Core) || next.IsAny("that", "when"),
            _ => true,
        };
    }
}
