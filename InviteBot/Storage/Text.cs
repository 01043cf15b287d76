using System.Globalization;
using System.Text;

namespace InviteBot.Storage;

/// <summary>Makes any text one that both databases take and give back unchanged: PostgreSQL refuses NUL and halves of characters.</summary>
internal static class Text
{
    /// <summary>A key as it stands in a table; different keys stay different.</summary>
    public static string Key(string key) => IsTrouble(key, alsoTrouble: '%') ? Escape(key, static unit => unit is '\0' or '%', "%") : key;

    /// <summary>The same JSON, with halves of characters as escapes; they can stand inside strings only.</summary>
    public static string Json(string json) => IsTrouble(json, alsoTrouble: '\0') ? Escape(json, static unit => unit is '\0', "\\u") : json;

    private static bool IsTrouble(string text, char alsoTrouble)
    {
        if (text.AsSpan().IndexOfAny(alsoTrouble, '\0') >= 0) return true;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return true;
            i++;
        }

        return false;
    }

    private static string Escape(string text, Predicate<char> alsoEscaped, string mark)
    {
        var escaped = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) escaped.Append(text[i]).Append(text[++i]);
            else if (char.IsSurrogate(text[i]) || alsoEscaped(text[i])) escaped.Append(mark).Append(((int)text[i]).ToString("x4", CultureInfo.InvariantCulture));
            else escaped.Append(text[i]);
        }

        return escaped.ToString();
    }
}
