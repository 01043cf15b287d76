using System.Text.RegularExpressions;

namespace InviteBot.Bot;

/// <summary>Reads the name that a directory shows: "Díaz, Ana (External)" is Ana Díaz.</summary>
internal static partial class DisplayName
{
    public static string? Read(string? shown)
    {
        if (shown is null) return null;
        var name = Remark().Replace(shown, string.Empty).Trim();
        return LastNameFirst().Match(name) is { Success: true } match ? $"{match.Groups["first"].Value} {match.Groups["last"].Value}" : name.Length == 0 ? null : name;
    }

    [GeneratedRegex("\\s*[(\\[][^()\\[\\]]*[)\\]]", RegexOptions.CultureInvariant)]
    private static partial Regex Remark();

    [GeneratedRegex("^(?<last>[^,]+), ?(?<first>[^,]+)$", RegexOptions.CultureInvariant)]
    private static partial Regex LastNameFirst();
}
