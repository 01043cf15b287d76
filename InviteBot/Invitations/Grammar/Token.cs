using InviteBot.Invitations.Language;

namespace InviteBot.Invitations.Grammar;

/// <summary>A word with all that it can be.</summary>
internal readonly record struct Token(Word Word, PartsOfSpeech Tags, string Core, bool IsFirst)
{
    /// <summary>A comma or the like stands behind it.</summary>
    public bool EndsPiece => Word.Trail.AsSpan().IndexOfAny(',', ';') >= 0;

    public bool Is(PartsOfSpeech tags) => (Tags & tags) != 0;

    /// <summary>All of these at once.</summary>
    public bool IsBoth(PartsOfSpeech tags) => (Tags & tags) == tags;
}
