using System.Collections.Frozen;
using InviteBot.Invitations.Language;

namespace InviteBot.Invitations.Grammar;

/// <summary>A word with all that it can be.</summary>
internal readonly record struct Token(Word Word, PartsOfSpeech Tags, string Core, bool IsFirst)
{
    private static readonly FrozenSet<string> BeforeDeterminer = new[] { "all", "both", "half", "such", "just", "only", "even", "quite", "exactly", "what", "not" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string> TimeOpeners = new[] { "last", "next", "this", "that", "every", "each", "one", "once", "the", "a", "per" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>"all my", "just the".</summary>
    public bool IsBeforeDeterminer => BeforeDeterminer.Contains(Core);

    /// <summary>"last Tuesday", "a day": a time without a preposition may follow.</summary>
    public bool OpensTime => TimeOpeners.Contains(Core);

    /// <summary>A comma or the like stands behind it.</summary>
    public bool EndsPiece => Word.Trail.AsSpan().IndexOfAny(',', ';') >= 0;

    public bool Is(PartsOfSpeech tags) => (Tags & tags) != 0;

    /// <summary>All of these at once.</summary>
    public bool IsBoth(PartsOfSpeech tags) => (Tags & tags) == tags;
}
