using System.Collections.Frozen;
using System.Text.Json;
using InviteBot.Invitations.Phrases;

namespace InviteBot.Invitations.Language;

/// <summary>The words of the language by what they can be, as the word list has them.</summary>
internal static class EnglishWords
{
    private static readonly JsonElement Source = Phrasebook.Load("partsofspeech.json");

    /// <summary>Pronouns, prepositions and the like, by their parts of speech.</summary>
    public static JsonElement Closed { get; } = Source.GetProperty("closed");

    public static FrozenSet<string> OnlyVerbs { get; } = Source.Words("verbs");

    public static FrozenSet<string> NounVerbs { get; } = Source.Words("nounVerbs");

    public static FrozenSet<string> Nouns { get; } = Source.Words("nouns");

    /// <summary>Nouns that tell a word from a slip, and nothing about the sentence.</summary>
    public static FrozenSet<string> RareNouns { get; } = Source.Words("rareNouns");

    public static FrozenSet<string> Adjectives { get; } = Source.Words("adjectives");

    public static FrozenSet<string> Adverbs { get; } = Source.Words("adverbs");
}
