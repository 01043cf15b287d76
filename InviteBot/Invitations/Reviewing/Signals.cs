using System.Collections.Frozen;
using System.Text.RegularExpressions;
using InviteBot.Invitations.Phrases;

namespace InviteBot.Invitations.Reviewing;

/// <summary>The signs a draft is read by: groups of patterns.</summary>
internal static class Signals
{
    private static readonly string[] Denials = ["not ", "n't ", "nothing ", "never ", "no need "];
    private static readonly FrozenDictionary<Signal, Regex[]> Patterns = Read();

    public static bool Has(Signal signal, string text)
    {
        foreach (var pattern in Patterns[signal])
        {
            if (pattern.IsMatch(text))
                return true;
        }

        return false;
    }

    /// <summary>A word before the place takes it back.</summary>
    public static bool IsDenied(string text, int at)
    {
        var before = text[Math.Max(0, at - 25)..at];
        return Array.Exists(Denials, denial => before.Contains(denial, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The first place where the sign stands, the longest there; a length of 0 when it does not.</summary>
    public static (int At, int Length) Find(Signal signal, string text)
    {
        var (at, length) = (text.Length, 0);
        foreach (var pattern in Patterns[signal])
        {
            foreach (var match in pattern.EnumerateMatches(text))
            {
                if (match.Length > 0 && (match.Index < at || (match.Index == at && match.Length > length)))
                    (at, length) = (match.Index, match.Length);
                break;
            }
        }

        return (at, length);
    }

    /// <summary>Every place where the sign stands, those that overlap joined, in the order of the text.</summary>
    public static List<(int At, int Length)> FindAll(Signal signal, string text)
    {
        var found = new List<(int At, int Length)>();
        foreach (var pattern in Patterns[signal])
        {
            foreach (var match in pattern.EnumerateMatches(text))
            {
                if (match.Length > 0)
                    found.Add((match.Index, match.Length));
            }
        }

        var joined = new List<(int At, int Length)>();
        foreach (var match in found.OrderBy(match => match.At))
        {
            if (joined.Count > 0 && joined[^1] is var last && match.At < last.At + last.Length)
                joined[^1] = (last.At, Math.Max(last.At + last.Length, match.At + match.Length) - last.At);
            else
                joined.Add(match);
        }

        return joined;
    }

    private static FrozenDictionary<Signal, Regex[]> Read()
    {
        var groups = Phrasebook.Load("review-signals.json");
        return Enum.GetValues<Signal>().ToFrozenDictionary(
            signal => signal,
            signal => groups.List(char.ToLowerInvariant(signal.ToString()[0]) + signal.ToString()[1..]).Select(row => Language.Patterns.Of(row)).ToArray());
    }
}
