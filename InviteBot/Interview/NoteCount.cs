using System.Globalization;

namespace InviteBot.Interview;

/// <summary>Reads how many notes somebody has left: "3", "three", "none".</summary>
internal static class NoteCount
{
    private static readonly string[] Numbers = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    // A free account has about five; what is far above is no count of notes.
    private static readonly int Most = 999;

    /// <summary>The number alone; null when the words are none.</summary>
    public static int? Read(string text)
    {
        var words = TypedText.ForComparison(text);
        if (words is "none" or "no" or "nothing" or "not any") return 0;
        if (Array.IndexOf(Numbers, words) is >= 0 and var named) return named;
        return int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= Most ? number : null;
    }

    /// <summary>The first number in a longer answer; null when there is none.</summary>
    public static int? In(string text) =>
        Read(text) ?? text.Split([' ', ',', '.', ';', ':', '/', '\n', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Select(Alone).FirstOrDefault(number => number is not null);

    private static int? Alone(string word) => word.ToUpperInvariant() is "NO" or "NOTHING" ? null : Read(word);
}
