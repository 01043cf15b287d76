using System.Text.RegularExpressions;

namespace InviteBot.Invitations.Language;

/// <summary>
/// The patterns of the phrase lists. There are some four hundred of them: as automata all together took 580 MB and two
/// seconds at their first use, so only those that repeat a group, and could try a long text over and over, are automata.
/// The others repeat nothing, and a limit of time holds them all.
/// </summary>
internal static class Patterns
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    // A group that may come again, and anything at all.
    private static readonly string[] Repetitions = [")*", ")+", "){", ".*", ".+"];

    public static Regex Of(string pattern, bool ignoresCase = true)
    {
        var options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
        if (ignoresCase)
            options |= RegexOptions.IgnoreCase;
        if (Array.Exists(Repetitions, repetition => pattern.Contains(repetition, StringComparison.Ordinal)))
            options |= RegexOptions.NonBacktracking;
        return new Regex(pattern, options, Limit);
    }
}
