using System.Collections.Frozen;
using InviteBot.Invitations.Language;
using static InviteBot.Invitations.Grammar.PartsOfSpeech;

namespace InviteBot.Invitations.Grammar;

/// <summary>Tells what a word can be: closed classes from a table, verbs, adjectives and adverbs from the word list, everything else a noun.</summary>
internal static class Vocabulary
{
    private static readonly FrozenDictionary<string, PartsOfSpeech> Closed = ClosedClasses();

    private static readonly string[] Prefixes = ["re", "un", "over", "out", "mis", "under", "fore"];

    /// <summary>Whether the word, or the word it is the plural or a verb form of, is an English one.</summary>
    public static bool IsKnown(string word)
    {
        var lower = word.ToLowerInvariant();
        if (Closed.ContainsKey(lower) || IsVerb(lower) || EnglishWords.Nouns.Contains(lower) || EnglishWords.Adjectives.Contains(lower) || EnglishWords.Adverbs.Contains(lower) || Lexicon.CommonNouns.Contains(lower) || Lexicon.RoleNouns.Contains(lower) || Lexicon.Stop.Contains(lower))
            return true;
        if (Inflected(lower) != None || lower.EndsWith("ly", StringComparison.Ordinal) || lower.EndsWith("ness", StringComparison.Ordinal))
            return true;
        if (EnglishWords.RareNouns.Contains(lower))
            return true;
        return (lower.EndsWith('s') && (EnglishWords.Nouns.Contains(lower[..^1]) || EnglishWords.NounVerbs.Contains(lower[..^1]) || EnglishWords.Adjectives.Contains(lower[..^1]) || EnglishWords.RareNouns.Contains(lower[..^1]) || EnglishWords.Nouns.Contains(Verbs.BaseOfThird(lower)) || EnglishWords.RareNouns.Contains(Verbs.BaseOfThird(lower)))) || (lower.EndsWith("er", StringComparison.Ordinal) && lower.Length > 4);
    }

    /// <summary>"Senior architect", "Food bank in Hull": the capital of a beginning, not of a name.</summary>
    public static string WithoutOpeningCapital(string text)
    {
        var words = Wordlist.Of(text);
        var isOpening = words.Count > 0 && words[0].StartsUpper && words[0].Core.Skip(1).All(char.IsLower) && (words.Count == 1 || char.IsLower(words[1].Core.FirstOrDefault('X')));
        return isOpening && IsKnown(words[0].Core) ? char.ToLowerInvariant(text[0]) + text[1..] : text.Uncapitalised();
    }

    public static bool IsNoun(string word) => EnglishWords.Nouns.Contains(word) || EnglishWords.NounVerbs.Contains(word);

    public static bool IsClosed(string word) => Closed.ContainsKey(word);

    /// <summary>Whether the word is the base form of an English verb.</summary>
    public static bool IsVerb(string word) => EnglishWords.OnlyVerbs.Contains(word) || EnglishWords.NounVerbs.Contains(word) || Verbs.IsBase(word);

    /// <summary>Whether the word is a verb and nothing else in its base form.</summary>
    public static bool IsOnlyVerb(string word) => EnglishWords.OnlyVerbs.Contains(word) && !EnglishWords.Adjectives.Contains(word);

    public static bool IsAdjective(string word) => EnglishWords.Adjectives.Contains(word) || EnglishWords.Adverbs.Contains(word);

    /// <summary>Whether the word is the third person of an English verb: "prints".</summary>
    public static bool IsThird(string word) => word.Length > 2 && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) && IsVerb(Verbs.BaseOfThird(word));

    /// <summary>Whether the word is the -ing form of an English verb.</summary>
    public static bool IsGerund(string word) => (Inflected(word.ToLowerInvariant()) & Gerund) != None;

    public static PartsOfSpeech Of(Word word, bool isFirst)
    {
        var core = word.Core;
        if (core.Length == 0)
            return None;
        if (core is "no" or "No" && word.Trail.StartsWith('.'))
            return Noun;
        if (Closed.TryGetValue(core, out var known))
            return core == "us" || !char.IsUpper(core[0]) || isFirst || core == "I" ? known : known | Name;
        if (char.IsDigit(core[0]) || core[0] is '£' or '$' or '€' or '#')
            return Number | Noun | Adjective;
        if (char.IsUpper(core[0]) && !isFirst)
            return Name | Adjective | (core.EndsWith('s') ? Plural : None);
        var tags = Open(core.ToLowerInvariant());
        return isFirst && char.IsUpper(core[0]) && (tags & (Base | Past | Third | Gerund)) == None ? tags | Name : tags;
    }

    private static PartsOfSpeech Open(string word)
    {
        var tags = None;
        if (EnglishWords.Adjectives.Contains(word) || word.Contains('-', StringComparison.Ordinal))
            tags |= Adjective;
        if (EnglishWords.Adverbs.Contains(word) || (word.Length > 3 && word.EndsWith("ly", StringComparison.Ordinal)) || Lexicon.Adverbs.Contains(word))
            tags |= Adverb;
        if (word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("s'", StringComparison.Ordinal))
            return Determiner | Noun;
        if (EnglishWords.OnlyVerbs.Contains(word))
            tags |= word.StartsWith("re", StringComparison.Ordinal) ? Base | Noun : Base;
        else if (EnglishWords.NounVerbs.Contains(word) || Verbs.IsBase(word))
            tags |= Base | Noun;
        tags |= Inflected(word);
        if ((tags & (Base | Adverb | Past | Participle)) == None || (tags & (Third | Gerund | Adjective)) != None)
            tags |= Noun;
        if (word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) && (tags & Noun) != None && !EnglishWords.NounVerbs.Contains(word) && !EnglishWords.Nouns.Contains(word))
            tags |= Plural;
        return tags;
    }

    private static PartsOfSpeech Inflected(string word)
    {
        var tags = None;
        var root = word.Length > 5 && Array.Find(Prefixes, prefix => word.StartsWith(prefix, StringComparison.Ordinal)) is { } found ? word[found.Length..] : word;
        if (Verbs.IsIrregularPast(word) || Verbs.IsIrregularPast(root))
            tags |= Past;
        if (Verbs.IsIrregularParticiple(word) || Verbs.IsIrregularParticiple(root))
            tags |= Participle;
        if (word.Length > 3 && word.EndsWith("ed", StringComparison.Ordinal) && (IsVerb(Stem(word, 2)) || (word.Length > 4 && !EnglishWords.Nouns.Contains(word))))
            tags |= Past | Participle | Adjective;
        if (word.Length > 4 && word.EndsWith("ing", StringComparison.Ordinal) && IsVerb(Stem(word, 3)))
            tags |= Gerund;
        if (word.Length > 2 && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) && IsVerb(Verbs.BaseOfThird(word)))
            tags |= Third;
        return tags;
    }

    /// <summary>"stopped" and "stopping", "baked" and "baking", "tried": back to the base form.</summary>
    private static string Stem(string word, int ending)
    {
        var stem = word[..^ending];
        if (IsVerb(stem))
            return stem;
        if (IsVerb(stem + "e"))
            return stem + "e";
        if (stem.Length > 2 && stem[^1] == stem[^2] && IsVerb(stem[..^1]))
            return stem[..^1];
        return stem.EndsWith('i') ? stem[..^1] + "y" : stem;
    }

    private static FrozenDictionary<string, PartsOfSpeech> ClosedClasses()
    {
        var words = new Dictionary<string, PartsOfSpeech>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in EnglishWords.Closed.EnumerateObject())
        {
            var tags = Enum.Parse<PartsOfSpeech>(row.Name.Replace('+', ','));
            foreach (var word in row.Value.GetString()!.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                words[word] = words.GetValueOrDefault(word) | tags;
        }

        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
