namespace InviteBot.Interview;

/// <summary>Finds the invitation in a message that asks to have it checked.</summary>
internal static class PastedDraft
{
    // The longer form first: each is followed by a mark or a new line, so that an answer about checking is not taken for it.
    private static readonly string[] Openings =
    [
        "can you check this", "could you check this", "please check this", "please review this", "can you review this", "could you review this",
        "check my invitation", "review my invitation", "check this invitation", "review this invitation", "check this draft", "review this draft", "check this note", "review this note",
        "check my draft", "review my draft", "check my note", "review my note", "check this", "review this", "here is my draft", "here's my draft", "my draft",
    ];

    /// <summary>The invitation itself; null when the message is none of that kind.</summary>
    public static string? Read(string text)
    {
        var plain = text.Replace('’', '\'');
        var opening = Array.Find(Openings, opening => plain.StartsWith(opening, StringComparison.OrdinalIgnoreCase));
        if (opening is null) return null;

        var rest = text[opening.Length..].TrimStart(' ');
        if (rest.Length == 0 || rest[0] is not (':' or '\n' or '-' or '–' or '?')) return null;
        rest = rest.TrimStart(':', '\n', '-', '–', '?', ' ');
        if (rest.Length > 1 && (rest[0], rest[^1]) is ('"', '"') or ('“', '”') or ('«', '»')) rest = rest[1..^1].Trim();
        return TypedText.HasWords(rest) ? rest : null;
    }
}
