using System.Collections.Frozen;
using InviteBot.Invitations.Phrases;

namespace InviteBot.Invitations.Language;

/// <summary>The English words the small grammar knows.</summary>
internal static class Lexicon
{
    private static readonly System.Text.Json.JsonElement Source = Phrasebook.Load("lexicon.json");

    public static FrozenSet<string> Adverbs { get; } = Source.Words("adverbs");

    public static FrozenSet<string> Determiners { get; } = Source.Words("determiners");

    public static FrozenSet<string> Prepositions { get; } = Source.Words("prepositions");

    public static FrozenSet<string> Conjunctions { get; } = Source.Words("conjunctions");

    public static FrozenSet<string> Pronouns { get; } = Source.Words("pronouns");

    public static FrozenSet<string> Auxiliaries { get; } = Source.Words("auxiliaries");

    public static FrozenSet<string> CommonNouns { get; } = Source.Words("commonNouns");

    /// <summary>Nouns that follow "at" without an article.</summary>
    public static FrozenSet<string> Placeless { get; } = Source.Words("placeless");

    public static FrozenSet<string> RoleNouns { get; } = Source.Words("roleNouns");

    public static FrozenSet<string> Months { get; } = Source.Words("months");

    public static FrozenDictionary<string, string> ShortMonths { get; } = Source.Pairs("shortMonths");

    public static FrozenSet<string> Weekdays { get; } = Source.Words("weekdays");

    public static FrozenDictionary<string, string> Capitals { get; } = Source.Pairs("capitals");

    public static FrozenDictionary<string, string> Shorthand { get; } = Source.Pairs("shorthand");

    public static FrozenDictionary<string, string> Spelling { get; } = Source.Pairs("spelling");

    public static FrozenSet<string> Evaluation { get; } = Source.Words("evaluation");

    public static FrozenSet<string> Fillers { get; } = Source.Words("fillers");

    /// <summary>Words without content of their own.</summary>
    public static FrozenSet<string> Stop { get; } = Source.Words("stop");

    public static string[] Hedges { get; } = [.. Source.List("hedges").OrderByDescending(hedge => hedge.Length)];

    public static string[] Private { get; } = Source.List("private");

    public static FrozenSet<string> PrivateStates { get; } = Source.Words("privateStates");

    /// <summary>What says that somebody is what follows, what may stand between, and of whom the state may be said.</summary>
    public static FrozenSet<string> PrivateBeing { get; } = Source.Words("privateBeing");

    /// <summary>Conditions that somebody has; alone they are a subject like any other.</summary>
    public static FrozenSet<string> PrivateConditions { get; } = Source.Words("privateConditions");

    public static FrozenSet<string> PrivateHaving { get; } = Source.Words("privateHaving");

    public static FrozenSet<string> PrivateBetween { get; } = Source.Words("privateBetween");

    public static FrozenSet<string> PrivateHolders { get; } = Source.Words("privateHolders");

    public static string[] Rude { get; } = Source.List("rude");

    public static string[] Instructions { get; } = Source.List("instructions");

    public static string[] Doubts { get; } = Source.List("doubts");

    public static string[] Exaggerations { get; } = Source.List("exaggerations");

    public static string[] Dodges { get; } = Source.List("dodges");

    public static string[] JobSigns { get; } = Source.List("jobSigns");

    public static string[] PurposeSigns { get; } = Source.List("purposeSigns");

    internal static FrozenSet<string> RegularVerbs { get; } = Source.Words("verbs");

    internal static string[][] IrregularVerbs { get; } =
        [.. Source.Text("irregular").Split(' ').Select(forms => forms.Split(':'))];
}
