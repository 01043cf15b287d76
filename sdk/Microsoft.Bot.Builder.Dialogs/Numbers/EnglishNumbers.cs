using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace Microsoft.Bot.Builder.Dialogs.Numbers;

/// <summary>Finds numbers in text: digits of any script, and the English words.</summary>
internal static partial class EnglishNumbers
{
    private static readonly string[] Ones =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly string[] OrdinalWords =
    [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
        "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
    ];

    private const string Digit = "zero|one|two|three|four|five|six|seven|eight|nine";

    private const string Word = Digit + "|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
        + "|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion";

    private const string Minus = @"(?<minus>\b(?:minus|negative)\s+)?";

    private static readonly Dictionary<string, decimal> Scales = new()
    {
        ["hundred"] = 100,
        ["thousand"] = 1_000,
        ["million"] = 1_000_000,
        ["billion"] = 1_000_000_000,
    };

    /// <summary>"1st", "second", "the third one".</summary>
    public static List<ModelResult<decimal>> Ordinals(string text)
    {
        var found = new List<ModelResult<decimal>>();
        foreach (Match match in OrdinalPattern().Matches(text))
        {
            var digits = match.Groups["digits"];
            var value = digits.Success ? Digits(digits.Value, CultureInfo.InvariantCulture) : OrdinalWord(match.Value);
            if (value != null)
                found.Add(Result(match, value.Value));
        }

        return found;
    }

    /// <summary>"2", "-1.5", "3/4", "12k", "minus twenty-one", "three point five"; the culture says which sign divides off the decimals.</summary>
    public static List<ModelResult<decimal>> Cardinals(string text, CultureInfo culture = null)
    {
        var found = new List<ModelResult<decimal>>();
        foreach (Match match in DigitPattern().Matches(text))
        {
            if (Written(match, culture ?? CultureInfo.InvariantCulture) is { } value)
                found.Add(Result(match, value));
        }

        foreach (Match match in WordPattern().Matches(text))
            found.Add(Result(match, Spoken(match)));

        found.Sort((one, other) => one.Start.CompareTo(other.Start));
        return found;
    }

    /// <summary>"5km", "32C": a number that a unit is written to without a blank.</summary>
    public static List<ModelResult<decimal>> WithUnits(string text, CultureInfo culture)
    {
        var found = new List<ModelResult<decimal>>();
        foreach (Match match in UnitPattern().Matches(text))
        {
            if (Digits(match.Groups["number"].Value, culture) is { } value)
                found.Add(Result(match, value));
        }

        return found;
    }

    private static ModelResult<decimal> Result(Match match, decimal value) => new()
    {
        Start = match.Index,
        End = match.Index + match.Length - 1,
        Text = match.Value,
        TypeName = "number",
        Resolution = match.Groups["minus"].Success ? -value : value,
    };

    private static decimal? OrdinalWord(string word)
    {
        var index = Array.IndexOf(OrdinalWords, word.ToLowerInvariant());
        return index < 0 ? null : index + 1;
    }

    private static decimal? Written(Match match, CultureInfo culture)
    {
        var number = Digits(match.Groups["number"].Value, culture);
        var divisor = match.Groups["divisor"];
        if (divisor.Success)
            return Digits(divisor.Value, culture) is { } by and not 0 ? number / by : null;

        decimal factor = match.Groups["scale"].Value switch
        {
            "k" or "K" => 1_000,
            "M" => 1_000_000,
            "G" => 1_000_000_000,
            _ => 1,
        };
        try
        {
            return number * factor;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static decimal? Digits(string text, CultureInfo culture)
    {
        var ascii = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            // Full-width, Arabic and other decimal digits have their value in the Unicode data.
            var digit = CharUnicodeInfo.GetDecimalDigitValue(character);
            ascii.Append(digit < 0 ? character : (char)('0' + digit));
        }

        return decimal.TryParse(ascii.ToString(), NumberStyles.Number, culture, out var value) ? value : null;
    }

    private static decimal Spoken(Match match)
    {
        var whole = match.Groups["whole"];
        var value = whole.Success ? Words(whole.Value) : 1;
        var place = 0.1m;
        foreach (Capture digit in match.Groups["decimal"].Captures)
        {
            value += place * SmallNumber(digit.Value.ToLowerInvariant());
            place /= 10;
        }

        return match.Groups["dozen"].Success ? value * 12 : value;
    }

    private static decimal Words(string text)
    {
        decimal total = 0, group = 0;
        foreach (var word in text.ToLowerInvariant().Split([' ', '-', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word == "and")
                continue;
            if (!Scales.TryGetValue(word, out var scale))
                group += SmallNumber(word);
            else if (scale == 100)
                group = group < scale ? Math.Max(group, 1) * scale : group + scale;
            else
                (total, group) = (total + (Math.Max(group, 1) * scale), 0);
        }

        return total + group;
    }

    private static decimal SmallNumber(string word)
    {
        var ones = Array.IndexOf(Ones, word);
        return ones >= 0 ? ones : (Array.IndexOf(Tens, word) + 2) * 10;
    }

    [GeneratedRegex(@"\b(?:(?<digits>\d+)(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OrdinalPattern();

    [GeneratedRegex(@"(?<![\w.,/])" + Minus + @"(?<number>-?\d+(?:[.,]\d+)*)(?:/(?<divisor>\d+)|(?<scale>[kKMG]))?(?![\w/])", RegexOptions.CultureInvariant)]
    private static partial Regex DigitPattern();

    [GeneratedRegex(@"(?<![\w.,])(?<number>-?\d+(?:[.,]\d+)*)(?:°?[cf]|[kcm]?m|mi|ft|in|yd|[km]?g|lbs?|oz|m?l|[kmgt]b|kph|mph|usd|eur|gbp|yo)(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UnitPattern();

    [GeneratedRegex(Minus + @"(?:(?<whole>\b(?:" + Word + @")(?:[\s-]+(?:and\s+)?(?:" + Word + @"))*)\b(?:\s+(?<dozen>dozen)|\s+point(?:\s+(?<decimal>" + Digit + @"))+)?|\b(?:an?\s+)?(?<dozen>dozen))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WordPattern();
}
