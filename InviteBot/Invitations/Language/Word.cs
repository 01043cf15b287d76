namespace InviteBot.Invitations.Language;

/// <summary>One word as typed, with the punctuation that sticks to it.</summary>
internal readonly record struct Word(string Lead, string Core, string Trail)
{
    private const string Opening = "(\"'[{*";
    private const string Closing = ".,;:!?)\"']}*";

    // One mark is what nearly every word carries; the same few strings serve them all.
    private static readonly string[] Marks = [.. Enumerable.Range(0, 128).Select(code => ((char)code).ToString())];

    public static Word Of(ReadOnlySpan<char> text)
    {
        var start = 0;
        while (start < text.Length && Opening.Contains(text[start], StringComparison.Ordinal))
            start++;
        var end = text.Length;
        while (end > start && Closing.Contains(text[end - 1], StringComparison.Ordinal))
            end--;
        return new Word(Mark(text[..start]), SharedWords.Of(text[start..end]), Mark(text[end..]));
    }

    private static string Mark(ReadOnlySpan<char> marks) => marks switch
    {
        [] => "",
        [var mark] => Marks[mark],
        _ => marks.ToString(),
    };

    public int Length => Lead.Length + Core.Length + Trail.Length;

    public void CopyTo(Span<char> text)
    {
        Lead.CopyTo(text);
        Core.CopyTo(text[Lead.Length..]);
        Trail.CopyTo(text[(Lead.Length + Core.Length)..]);
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
