using System.Collections.Frozen;

namespace InviteBot.Invitations.Language;

/// <summary>One string for each word of the language: a text is taken apart many times, and its words are always the same ones.</summary>
internal static class SharedWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Known =
        All().ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public static string Of(ReadOnlySpan<char> word) => Known.TryGetValue(word, out var known) ? known : word.ToString();

    /// <summary>Those of the closed classes also as they stand at the beginning of a sentence.</summary>
    private static IEnumerable<string> All()
    {
        var closed = EnglishWords.Closed.EnumerateObject().SelectMany(row => row.Value.GetString()!.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        return [.. closed, .. closed.Select(word => word.Capitalised()), .. EnglishWords.OnlyVerbs, .. EnglishWords.NounVerbs, .. EnglishWords.Nouns, .. EnglishWords.Adjectives, .. EnglishWords.Adverbs];
    }
}
