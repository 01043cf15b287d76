using System.Globalization;
using System.Text;

namespace InviteBot.Interview;

/// <summary>Cleans what came over the wire without changing what a person wrote.</summary>
internal static class TypedText
{
    /// <summary>The longest message that is read, in UTF-16 units: ten times a long answer, and a pasted draft fits.</summary>
    public static readonly int LongestAnswer = 4000;

    /// <summary>Drops control and bidirectional override characters, replaces broken surrogates, composes accents (NFC) and trims.</summary>
    public static string Clean(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) // a lone surrogate comes out as U+FFFD
        {
            if (rune.Value is '\r' or '\t' or 0xA0) kept.Append(' ');
            else if (rune.Value == '\n' || !IsInvisible(rune)) kept.Append(rune);
        }

        return kept.ToString().Normalize(NormalizationForm.FormC).Trim();
    }

    /// <summary>Whether anything in the text has a letter or a digit.</summary>
    public static bool HasWords(string text) => text.EnumerateRunes().Any(Rune.IsLetterOrDigit);

    /// <summary>Whether the text shows anything: joiners, selectors and blanks alone do not.</summary>
    public static bool IsVisible(string text) =>
        text.EnumerateRunes().Any(rune => Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.NonSpacingMark) && !Rune.IsWhiteSpace(rune));

    /// <summary>The text as a command is compared: compatibility-decomposed, without accents, in lower case, without marks around it.</summary>
    public static string ForComparison(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in Clean(text).Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark) continue;
            if (rune.Value == '’') folded.Append('\'');
            else folded.Append(Rune.ToLowerInvariant(rune));
        }

        var words = folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words).Trim('.', '!', '?', ',', ';', ':', ' ', '…');
    }

    /// <summary>Cuts at a word, and never between the halves of an emoji.</summary>
    public static string Cut(string text, int most)
    {
        if (text.Length <= most) return text;
        var end = text.LastIndexOf(' ', most - 1);
        if (end < most / 2) end = char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1;
        return text[..end].TrimEnd() + "…";
    }

    // Joiners (U+200C, U+200D) and variation selectors stay: emoji and many scripts need them.
    private static bool IsInvisible(Rune rune) =>
        Rune.IsControl(rune) || rune.Value is 0x200B or 0x2060 or 0xFEFF or 0x200E or 0x200F or 0x061C or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}
