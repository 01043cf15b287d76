using System.Collections.Frozen;

namespace InviteBot.Invitations.Language;

/// <summary>One string for each word of the language: a text is taken apart many times, and its words are always the same ones.</summary>
internal static class SharedWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Known =
        Grammar.Vocabulary.Common.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public static string Of(ReadOnlySpan<char> word) => Known.TryGetValue(word, out var known) ? known : word.ToString();
}
