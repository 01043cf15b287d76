using System.Globalization;
using System.Text;

namespace InviteBot.Invitations.Normalising;

/// <summary>Makes typed characters plain: composed letters, straight quotes, single spaces, nothing invisible.</summary>
internal static class Characters
{
    public static string Clean(string typed)
    {
        var text = Composed(typed.Length > TextLimits.Answer ? CutAtWord(typed) : typed);
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            Append(clean, rune);
        return clean.ToString().Trim();
    }

    private static void Append(StringBuilder clean, Rune rune)
    {
        if (Rune.IsWhiteSpace(rune))
        {
            if (clean.Length > 0 && clean[^1] != ' ')
                clean.Append(' ');
            return;
        }

        if (IsInvisible(rune) || IsPicture(rune))
            return;
        Span<char> units = stackalloc char[2];
        switch (rune.Value)
        {
            case '‘' or '’' or '‛' or '´' or '`':
                clean.Append('\'');
                break;
            case '“' or '”' or '„' or '«' or '»':
                clean.Append('"');
                break;
            case '—' or '–' or '―':
                clean.Append('-');
                break;
            case '…':
                clean.Append("...");
                break;
            default:
                clean.Append(units[..rune.EncodeToUtf16(units)]);
                break;
        }
    }

    private static bool IsInvisible(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => true,
        _ => false,
    };

    private static bool IsPicture(Rune rune) =>
        rune.Value is >= 0x1F000 and <= 0x1FAFF or >= 0x2600 and <= 0x27BF or >= 0x2190 and <= 0x21FF or >= 0x2B00 and <= 0x2BFF
            or >= 0xFE00 and <= 0xFE0F or 0x20E3 or >= 0xE0000 and <= 0xE007F or 0xFFFD;

    /// <summary>Broken surrogates cannot be normalised; they are replaced first and dropped as pictures are.</summary>
    private static string Composed(string text)
    {
        if (Ascii.IsValid(text))
            return text;
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            whole.Append(rune.ToString());
        return whole.ToString().Normalize(NormalizationForm.FormC);
    }

    private static string CutAtWord(string typed)
    {
        var end = typed.LastIndexOf(' ', TextLimits.Answer);
        return end > 0 ? typed[..end] : typed[..TextLimits.Answer];
    }
}
