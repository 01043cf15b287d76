using System.Collections.Frozen;
using InviteBot.Invitations.Language;
using InviteBot.Invitations.Phrases;

namespace InviteBot.Invitations.Reviewing;

/// <summary>The words that anybody could write to anybody, against which a particular one stands out.</summary>
internal static class ReviewWords
{
    private static readonly System.Text.Json.JsonElement Source = Phrasebook.Load("review-words.json");
    private static readonly FrozenSet<string> Generic = Source.Words("generic");

    private static readonly FrozenDictionary<string, string> BaseOf =
        Lexicon.IrregularVerbs.SelectMany(forms => forms.Skip(1).Select(form => (Form: form, Base: forms[0]))).DistinctBy(pair => pair.Form).ToFrozenDictionary(pair => pair.Form, pair => pair.Base, StringComparer.OrdinalIgnoreCase);

    public static FrozenSet<string> CommonCapitals { get; } = Source.Text("commonCapitals").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static FrozenSet<string> Abbreviations { get; } = Source.Words("abbreviations");

    public static FrozenSet<string> NotIntroducers { get; } = Source.Words("notIntroducers");

    public static FrozenSet<string> NotGreetings { get; } = Source.Words("notGreetings");

    /// <summary>A word of the kind that fills form letters, in any of its forms.</summary>
    public static bool IsGeneric(string word)
    {
        if (Lexicon.Stop.Contains(word) || Generic.Contains(word) || Lexicon.Evaluation.Contains(word))
            return true;
        if (BaseOf.TryGetValue(word, out var verb) && (Lexicon.Stop.Contains(verb) || Generic.Contains(verb)))
            return true;
        foreach (var ending in (string[])["s", "es", "ies", "d", "ed", "ing", "ly", "'s", "er"])
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase) && (Generic.Contains(word[..^ending.Length]) || Generic.Contains(word[..^ending.Length] + "e") || Generic.Contains(word[..^ending.Length] + "y")))
                return true;
        }

        return false;
    }
}
