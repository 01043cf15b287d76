using System.Globalization;
using InviteBot.Invitations.Language;

namespace InviteBot.Invitations.Normalising;

/// <summary>Mends what a careful person would mend in a typed answer, and never its meaning.</summary>
internal static class Normaliser
{
    private static readonly HashSet<string> Laughs = new(["lol", "lmao", "haha", "hahaha", "hehe", "rofl", "xd", ":)", ":-)", ";)", ";-)", ":d", ":(", ":-(", "<3", "^^", ":p", "=)", "tbh", "imo", "btw", "fyi", "nvm", "eh", "innit", "ikr", "af", "mashallah", "inshallah", "alhamdulillah"], StringComparer.OrdinalIgnoreCase);

    public static string Mend(string typed)
    {
        var text = WithoutTails(Punctuation.Mend(Characters.Clean(typed)));
        var words = new List<Word>(Wordlist.Count(text) + 4);
        var shouted = IsShouted(text);
        var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < parts.Length; i++)
        {
            // "Jan Mayen" is no month: a name follows, where a day, a year or the end would.
            if (Lexicon.ShortMonths.ContainsKey(parts[i]) && char.IsUpper(parts[i][0]) && i + 1 < parts.Length && char.IsUpper(parts[i + 1][0]) && shouted == Shouting.None)
                words.Add(Word.Of(parts[i]));
            else
                Append(words, parts[i], shouted);
        }

        if (shouted == Shouting.Title)
            Titles(words);
        Towns(words, shouted == Shouting.Lower);
        Agree(words);
        return Punctuation.Tidy(Articles.Mend(words).Text());
    }

    /// <summary>"… or something like that" says that the words before it are not exact, and adds nothing.</summary>
    private static string WithoutTails(string text)
    {
        foreach (var tail in (string[])[" or something like that", " or sumthin like that", " or smth like that", " or something like this", " or something", " or sth like that", " or whatever", " or so i think"])
        {
            if (text.IndexOf(tail, StringComparison.OrdinalIgnoreCase) is > 0 and var at && (at + tail.Length == text.Length || !char.IsLetter(text[at + tail.Length]) && text[at + tail.Length] != ' '))
                text = text.Remove(at, tail.Length);
        }

        return text;
    }

    private static void Append(List<Word> words, string part, Shouting shouted)
    {
        if (Laughs.Contains(part.TrimEnd('.', ',', '!', '?')) || IsAddress(part))
        {
            // The mark behind a laugh still ends what stood before it.
            if (words.Count > 0 && part[^1] is '.' or '!' or '?' or ',' && words.Count > 0 && words[^1].Trail.Length == 0)
                words[^1] = words[^1] with { Trail = part[^1].ToString() };
            return;
        }

        if (part.Length > 1 && Lexicon.Shorthand.TryGetValue(part.TrimEnd('.', ',', '!', '?', ')'), out var whole) && (part.Contains('/', StringComparison.Ordinal) || part == "&"))
        {
            words.AddRange(Wordlist.Of(whole));
            return;
        }

        var word = Word.Of(part);
        var isDated = words.Count > 0 && words[^1].IsAny("in", "from", "since", "last", "next", "until", "by", "this", "of", "mid", "early", "late") && word.IsAny("may", "march");
        var core = isDated ? word.Core.ToLowerInvariant().Capitalised() : Mended(word, shouted, words.Count == 0 || words[^1].Trail.AsSpan().IndexOfAny('.', '!', '?') >= 0, words.Count > 0 && Lexicon.Determiners.Contains(words[^1].Core));
        if (words.Count > 0 && core.Length > 0 && words[^1].Is(core) && words[^1].Trail.Length == 0 && word.Lead.Length == 0 && !word.IsAny("had", "that") && !char.IsDigit(core[0]))
        {
            words[^1] = words[^1] with { Trail = word.Trail };
            return;
        }

        if (words.Count > 0 && words[^1].IsAny("its") && words[^1].Trail.Length == 0 && word.IsAny("a", "an", "the", "just", "not", "been", "so", "that", "my", "our", "your", "about", "still", "really", "because", "why", "how", "what", "too", "very", "only", "useful", "good", "nice", "fine", "hard", "easy", "time", "great", "alive", "ok", "okay", "broken", "gone", "closed", "empty", "there", "here", "ready", "done", "true", "clear", "worth", "now", "smooth", "late", "cold", "hot"))
            words[^1] = words[^1].With(words[^1].StartsUpper ? "It's" : "it's");
        if (core is "weak" && words.Count > 0 && words[^1].IsAny("last", "next", "this", "every"))
            core = "week";
        var first = words.Count;
        foreach (var each in Wordlist.In(core))
            words.Add(each);
        if (words.Count == first)
            words.Add(new Word("", "", ""));
        words[first] = words[first] with { Lead = word.Lead + words[first].Lead };
        words[^1] = words[^1] with { Trail = words[^1].Trail + word.Trail };
    }

    private static string Mended(Word word, Shouting shouted, bool isFirst, bool isThing)
    {
        var core = shouted == Shouting.Lower && IsLoud(word.Core) ? word.Core.ToLowerInvariant() : word.Core;
        if (core is "i")
            return "I";
        if (core.StartsWith("i'", StringComparison.Ordinal))
            return "I" + core[1..];
        if (Lexicon.Shorthand.TryGetValue(core, out var whole) && !(core is "till" && isThing) && !(core.Length <= 2 && char.IsUpper(core[0]) && !isFirst) && core is not ("ID" or "EM" or "Vol" or "Info"))
            return whole;
        if (Lexicon.Spelling.TryGetValue(core, out var right))
            return char.IsUpper(core[0]) ? right.Capitalised() : right;
        if (core.Length > 5 && core.TrimEnd('\'').EndsWith("in", StringComparison.Ordinal) && !Grammar.Vocabulary.IsVerb(core) && (Grammar.Vocabulary.IsGerund(core.TrimEnd('\'') + "g") || !Grammar.Vocabulary.IsKnown(core) && Grammar.Vocabulary.IsKnown(core.TrimEnd('\'') + "g")))
            return core.TrimEnd('\'') + "g";
        if (Lexicon.Capitals.TryGetValue(core, out var name))
            return core.Any(char.IsUpper) && !IsLoud(core) ? core : name;
        return Dated(core);
    }

    private static bool IsLoud(string text) => (text.Length > 1 || text is "A") && !text.Any(char.IsLower);

    private static string Dated(string core)
    {
        if (Lexicon.ShortMonths.TryGetValue(core, out var month))
            return month;
        if ((Lexicon.Months.Contains(core) && !core.Equals("march", StringComparison.Ordinal) && !core.Equals("may", StringComparison.Ordinal)) || Lexicon.Weekdays.Contains(core.TrimEnd('s')))
            return CultureInfo.InvariantCulture.TextInfo.ToTitleCase(core.ToLowerInvariant());
        return core;
    }

    /// <summary>Links, e-mail addresses and tags never go into a note.</summary>
    private static bool IsAddress(string part) =>
        part.Contains("://", StringComparison.Ordinal) || part.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
        || (part.IndexOf('@', StringComparison.Ordinal) > 0 && part.Contains('.', StringComparison.Ordinal));

    private static Shouting IsShouted(string text)
    {
        var words = Wordlist.Of(text);
        var letters = words.Where(word => word.Core.Any(char.IsLetter)).ToList();
        // "PM", "BFSI" are short forms and no shout.
        var loud = letters.Count(word => word.Core.Length > 2 && word.Core.All(letter => !char.IsLower(letter)) && (word.Core.Length > 4 || Grammar.Vocabulary.IsKnown(word.Core)));
        if (loud < 2 || loud * 2 < letters.Count)
            return Shouting.None;
        return letters.All(word => !Lexicon.Stop.Contains(word.Core) || word.IsAny("in", "at", "of")) && letters.Count < 4 ? Shouting.Title : Shouting.Lower;
    }

    /// <summary>"in kharkiv opera", "near taltal": a word that is no English one, behind the preposition of a place, is a name; in a shout, wherever it stands.</summary>
    private static void Towns(List<Word> words, bool wasShouted)
    {
        // Who gives one name its capital gives it to the others.
        if (!wasShouted && words.Count > 1 && words.FindIndex(1, word => word.StartsUpper && word.Core.Length > 1 && word.Core.Any(char.IsLower) && !word.Core.StartsWith("I'", StringComparison.Ordinal)) > 0 && words.FindIndex(word => word.Core is "i") < 0)
            return;
        for (var i = 1; i < words.Count; i++)
        {
            var core = words[i].Core;
            if (core.Length < 4 || !core.All(letter => char.IsLetter(letter) && !char.IsUpper(letter)) || Grammar.Vocabulary.IsKnown(core) || IsCompound(core) || IsField(core))
                continue;
            var behindPlace = words[i - 1].Trail.Length == 0 && (words[i - 1].IsAny("in", "near", "from") || (words[i - 1].Is("at") && (i + 1 == words.Count || words[i].Trail.Length > 0)));
            if (behindPlace || wasShouted)
                words[i] = words[i].With(core.Capitalised());
        }
    }

    /// <summary>"haemodialysis", "kinesiology": what one works in, not where.</summary>
    private static bool IsField(string word) =>
        Array.Exists(["lysis", "osis", "logy", "nomy", "ics", "graphy", "metry", "pathy", "iatry", "tion", "ment", "ism"], ending => word.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>"packhouse": two English words written as one are no name.</summary>
    private static bool IsCompound(string word)
    {
        for (var at = 3; at <= word.Length - 4; at++)
        {
            if (Grammar.Vocabulary.IsNoun(word[..at]) && Grammar.Vocabulary.IsNoun(word[at..]))
                return true;
        }

        return false;
    }

    /// <summary>"you was", "we was": a slip of speech that nobody writes; "the talk of you" is "your talk".</summary>
    private static void Agree(List<Word> words)
    {
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (words[i].IsAny("you", "we") && words[i + 1].Is("was"))
                words[i + 1] = words[i + 1].With("were");
            // "U de Moncton": a school's name, not "you".
            if (i + 2 < words.Count && words[i].Core is "U" or "you" && words[i + 1].IsAny("de", "of") && words[i + 2].StartsUpper)
                words[i] = words[i].With("U");
            if (i + 3 < words.Count && words[i].Is("the") && words[i + 2].Is("of") && words[i + 3].Is("you") && words[i + 1].Trail.Length == 0 && !(i + 4 < words.Count && words[i + 4].Is("and")))
            {
                words[i] = words[i].With("your");
                words[i + 1] = words[i + 1] with { Trail = words[i + 3].Trail };
                words.RemoveRange(i + 2, 2);
            }
        }
    }

    private static void Titles(List<Word> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var core = words[i].Core;
            if (core.Length > 3 && core.All(char.IsUpper))
                words[i] = words[i].With(core[0] + core[1..].ToLowerInvariant());
            else if (words[i].IsAny("in", "at", "of"))
                words[i] = words[i].With(core.ToLowerInvariant());
        }
    }

    private enum Shouting
    {
        None,
        Lower,
        Title,
    }
}
