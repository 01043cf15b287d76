using System.Collections.Frozen;

namespace InviteBot.Invitations.Language;

/// <summary>The forms of the verbs.</summary>
internal static class Verbs
{
    private static readonly FrozenDictionary<string, string> BaseOfPast = Index(1);
    private static readonly FrozenDictionary<string, string> BaseOfParticiple = Index(2);
    private static readonly FrozenDictionary<string, string> PastOfBase =
        Lexicon.IrregularVerbs.ToFrozenDictionary(forms => forms[0], forms => forms[1], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> NotGerunds =
        new[] { "thing", "something", "nothing", "anything", "everything", "morning", "evening", "spring", "string", "king", "ring", "wing", "ceiling", "during", "ping" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> NotPasts =
        new[] { "red", "bed", "shed", "need", "feed", "seed", "speed", "hundred", "indeed", "embed", "weed", "breed", "steed", "reed", "bleed", "interested", "tired", "retired", "excited", "left-handed", "sacred", "naked", "wicked", "used" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool IsIrregularPast(string word) => BaseOfPast.ContainsKey(word);

    public static bool IsIrregularParticiple(string word) => BaseOfParticiple.ContainsKey(word);

    public static bool IsBase(string word) => Lexicon.RegularVerbs.Contains(word) || PastOfBase.ContainsKey(word);

    public static bool IsPast(string word) =>
        BaseOfPast.ContainsKey(word) || (word.Length > 3 && word.EndsWith("ed", StringComparison.OrdinalIgnoreCase) && !NotPasts.Contains(word) && !word.Contains('-', StringComparison.Ordinal)) || word is "were" or "was" or "learned" or "used";

    public static bool IsParticiple(string word) => BaseOfParticiple.ContainsKey(word) || IsPast(word);

    /// <summary>A past that cannot be anything else: not "read", "cut", "put".</summary>
    public static bool IsClearPast(string word) => IsPast(word) && !IsBase(word);

    public static bool IsGerund(string word) =>
        word.Length > 4 && word.EndsWith("ing", StringComparison.OrdinalIgnoreCase) && !NotGerunds.Contains(word) && !Lexicon.Evaluation.Contains(word);

    /// <summary>"teaches", "has": third person singular of a verb that is known.</summary>
    public static bool IsThird(string word) =>
        word.Length > 2 && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) && (word is "is" or "has" or "does" or "was" || IsBase(BaseOfThird(word)));

    public static string BaseOfThird(string word)
    {
        switch (word.ToLowerInvariant())
        {
            case "is": return "are";
            case "was": return "were";
            case "has": return "have";
            case "does": return "do";
            case "goes": return "go";
        }

        if (word.EndsWith("ss", StringComparison.Ordinal) || word.EndsWith("us", StringComparison.Ordinal) || !word.EndsWith('s'))
            return word;
        if (word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4)
            return word[..^3] + "y";
        if (word.EndsWith("es", StringComparison.Ordinal) && word.Length > 3)
        {
            var stem = word[..^2];
            if (stem.EndsWith('x') || stem.EndsWith("ch", StringComparison.Ordinal) || stem.EndsWith("sh", StringComparison.Ordinal) || stem.EndsWith("ss", StringComparison.Ordinal) || stem.EndsWith("zz", StringComparison.Ordinal) || IsBase(stem))
                return stem;
        }

        return word[..^1];
    }

    /// <summary>A word that can be the finite verb right after "you" or "I".</summary>
    public static bool CanFollowSubject(string word) => IsBase(word) || IsPast(word) || Lexicon.Auxiliaries.Contains(word);

    private static FrozenDictionary<string, string> Index(int form) =>
        Lexicon.IrregularVerbs.GroupBy(forms => forms[form]).ToFrozenDictionary(group => group.Key, group => group.First()[0], StringComparer.OrdinalIgnoreCase);
}
