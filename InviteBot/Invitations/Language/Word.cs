namespace InviteBot.Invitations.Language;

/// <summary>One word as typed, with the punctuation that sticks to it.</summary>
internal readonly record struct Word(string Lead, string Core, string Trail)
{
    private static readonly char[] Opening = ['(', '"', '\'', '[', '{', '*'];
    private static readonly char[] Closing = ['.', ',', ';', ':', '!', '?', ')', '"', '\'', ']', '}', '*'];

    public static Word Of(string text)
    {
        var start = 0;
        while (start < text.Length && Array.IndexOf(Opening, text[start]) >= 0)
            start++;
        var end = text.Length;
        while (end > start && Array.IndexOf(Closing, text[end - 1]) >= 0)
            end--;
        return new Word(text[..start], text[start..end], text[end..]);
    }

    public bool Is(string lower) => Core.Equals(lower, StringComparison.OrdinalIgnoreCase);

    public bool IsAny(params ReadOnlySpan<string> lower)
    {
        foreach (var word in lower)
        {
            if (Is(word))
                return true;
        }

        return false;
    }

    /// <summary>Something other than a word or the end stands behind it.</summary>
    public bool EndsPiece => Trail.AsSpan().IndexOfAny(',', ';', ':') >= 0 || Trail.AsSpan().IndexOfAny('.', '!', '?') >= 0;

    public bool StartsUpper => Core.Length > 0 && char.IsUpper(Core[0]);

    public Word With(string core) => this with { Core = core };

    public override string ToString() => Lead + Core + Trail;
}
