namespace InviteBot.Invitations.Clauses;

/// <summary>Finds phrases as whole words.</summary>
internal static class Signs
{
    /// <summary>The place and phrase of the first sign that stands in the text; at is -1 when none does.</summary>
    public static (int At, string Sign) Find(string text, string[] signs)
    {
        foreach (var sign in signs)
        {
            if (IndexOf(text, sign) is >= 0 and var at)
                return (at, sign);
        }

        return (-1, "");
    }

    public static bool Any(string text, string[] signs) => Find(text, signs).At >= 0;

    /// <summary>Whether the text begins with one of the signs.</summary>
    public static bool Open(string text, string[] signs)
    {
        foreach (var sign in signs)
        {
            if (Opens(text, sign))
                return true;
        }

        return false;
    }

    public static bool Opens(ReadOnlySpan<char> text, string sign) =>
        text.StartsWith(sign, StringComparison.OrdinalIgnoreCase) && (text.Length == sign.Length || !char.IsLetterOrDigit(text[sign.Length]));

    public static int IndexOf(string text, string sign)
    {
        for (var at = text.IndexOf(sign, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(sign, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + sign.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
                return at;
        }

        return -1;
    }
}
