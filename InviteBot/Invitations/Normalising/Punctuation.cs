using System.Text;
using InviteBot.Invitations.Language;

namespace InviteBot.Invitations.Normalising;

/// <summary>Mends marks: doubled ones, spaces before them, dashes between clauses.</summary>
internal static class Punctuation
{
    public static string Mend(string text)
    {
        var mended = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (letter is '!' or '?' or ',' or '.' && i + 1 < text.Length && text[i + 1] is '!' or '?' or '.' or ',')
            {
                i = AppendRun(mended, text, i);
                continue;
            }

            if (letter is ',' or '.' or '!' or '?' or ';' && mended.Length > 0 && mended[^1] == ' ' && (i + 1 >= text.Length || text[i + 1] is ' '))
                mended.Length--;
            if (letter is '*' or '_' or '|' or '<' or '>' or '\\' or '^' or '~' or '#' && !IsInsideWord(text, i))
                continue;
            mended.Append(letter);
            if (letter is ',' or ';' or '!' or '?' && i + 1 < text.Length && char.IsLetter(text[i + 1]))
                mended.Append(' ');
        }

        return Dashes(mended.ToString());
    }

    /// <summary>A last pass over finished words.</summary>
    public static string Tidy(string text)
    {
        var tidy = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (letter is ',' or '.' or '!' or '?' or ';' or ')' && tidy.Length > 0 && tidy[^1] == ' ')
                tidy.Length--;
            if (letter is ',' or ';' && tidy.Length > 0 && tidy[^1] is ',' or ';' or '.' or '!' or '?')
                continue;
            if (letter == ' ' && (tidy.Length == 0 || tidy[^1] == ' '))
                continue;
            tidy.Append(letter);
        }

        return tidy.ToString().Trim(' ', ',', ';');
    }

    private static int AppendRun(StringBuilder mended, string text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] is '!' or '?' or '.' or ',')
            end++;
        while (mended.Length > 0 && mended[^1] == ' ')
            mended.Length--;
        var run = text.AsSpan(start, end - start);
        mended.Append(run.Contains('?') ? '?' : run.Contains('!') ? '!' : '.');
        if (end < text.Length && text[end] != ' ' && char.IsLetterOrDigit(text[end]))
            mended.Append(' ');
        return end - 1;
    }

    private static bool IsInsideWord(string text, int i) =>
        i > 0 && i + 1 < text.Length && char.IsLetterOrDigit(text[i - 1]) && char.IsLetterOrDigit(text[i + 1]) || (text[i] == '#' && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]));

    /// <summary>"june - september": a dash between months or weekdays.</summary>
    private static bool IsDay(string text, int before, int after)
    {
        var first = text[..before].Split(' ')[^1];
        var second = text[after..].Split(' ', ',', '.')[0];
        return IsDay(first) && IsDay(second);
    }

    private static bool IsDay(string word) => Lexicon.Months.Contains(word) || Lexicon.ShortMonths.ContainsKey(word) || Lexicon.Weekdays.Contains(word);

    /// <summary>"2018 - 2021" is a range; a dash between words starts a new piece.</summary>
    private static string Dashes(string text)
    {
        for (var at = text.IndexOf(" -", StringComparison.Ordinal); at >= 0; at = text.IndexOf(" -", at + 1, StringComparison.Ordinal))
        {
            var after = at + 2;
            while (after < text.Length && text[after] is ' ' or '-')
                after++;
            if (after - at <= 2)
                continue;
            if (IsDay(text, at, after))
            {
                text = text[..at] + " to " + text[after..];
                continue;
            }

            var isRange = at > 0 && char.IsDigit(text[at - 1]) && after < text.Length && char.IsDigit(text[after]);
            var mark = isRange ? "-" : at > 0 && char.IsPunctuation(text[at - 1]) ? " " : ", ";
            text = text[..at] + mark + text[after..];
        }

        return text;
    }
}
