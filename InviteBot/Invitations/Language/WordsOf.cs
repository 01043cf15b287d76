namespace InviteBot.Invitations.Language;

/// <summary>The words of a text one after the other, for who looks at them once and needs no list.</summary>
internal ref struct WordsOf(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> _rest = text;

    public Word Current { get; private set; }

    public readonly WordsOf GetEnumerator() => this;

    public bool MoveNext()
    {
        var start = _rest.IndexOfAnyExcept(' ', '\n');
        if (start < 0)
            return false;
        _rest = _rest[start..];
        var end = _rest.IndexOfAny(' ', '\n');
        Current = Word.Of(end < 0 ? _rest : _rest[..end]);
        _rest = end < 0 ? [] : _rest[end..];
        return true;
    }
}
