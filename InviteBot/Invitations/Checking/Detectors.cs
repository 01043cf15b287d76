using System.Text.Json;
using System.Text.RegularExpressions;
using InviteBot.Invitations.Language;
using InviteBot.Invitations.Phrases;

namespace InviteBot.Invitations.Checking;

/// <summary>Finds the phrases of the cliché list.</summary>
internal static class Detectors
{
    private static readonly HashSet<string> Negatable = ["t11", "k01", "k06", "t09"];
    private static readonly string[] Negations = ["not ", "nothing", "never", "n't"];

    public static Detector[] All { get; } = [.. Phrasebook.Load("cliches.json").EnumerateArray().Select(Read)];

    public static List<Finding> Find(string text)
    {
        var findings = new List<Finding>();
        foreach (var detector in All)
        {
            // The enumerator allocates nothing where nothing is found.
            foreach (var match in detector.Pattern.EnumerateMatches(text))
            {
                if (IsException(detector, text, match) || (Negatable.Contains(detector.Id) && IsNegated(text, match.Index)))
                    continue;
                findings.Add(new Finding(detector.Rule, detector.Severity, text.Substring(match.Index, match.Length), detector.Id));
                break;
            }
        }

        return findings;
    }

    private static bool IsException(Detector detector, string text, ValueMatch match)
    {
        foreach (var exception in detector.Exceptions)
        {
            if (text.AsSpan(match.Index, match.Length).StartsWith(exception, StringComparison.Ordinal) || text.AsSpan(match.Index + match.Length).StartsWith(exception, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static bool IsNegated(string text, int at)
    {
        var before = text[Math.Max(0, at - 30)..at];
        return Array.Exists(Negations, negation => before.Contains(negation, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>One detector tells the small letters from the capital ones.</summary>
    private static Detector Read(JsonElement row)
    {
        var exceptions = row.TryGetProperty("except", out _) ? row.List("except") : [];
        return new Detector(row.Text("id"), Enum.Parse<RuleId>(row.Text("rule")), Enum.Parse<Severity>(row.Text("severity"), true), Patterns.Of(row.Text("regex"), ignoresCase: row.Text("id") != "x03"), exceptions, row.Text("example"));
    }
}
