using System.Diagnostics;
using System.Text.RegularExpressions;
using InviteBot.Invitations.Checking;
using InviteBot.Invitations.Reviewing;

namespace InviteBot.Tests.Invitations;

/// <summary>The patterns of the phrase lists take neither long nor much.</summary>
public class PatternTests
{
    // What is read of a draft at most; nothing longer is ever looked through.
    private const int Longest = 3_000;

    [Fact]
    public void No_text_of_words_that_nearly_match_keeps_the_patterns_long()
    {
        var slowest = TimeSpan.Zero;
        foreach (var text in Awkward())
        {
            Look(text);
            var start = Stopwatch.GetTimestamp();
            Look(text);
            var took = Stopwatch.GetElapsedTime(start);
            slowest = took > slowest ? took : slowest;
        }

        // All patterns over three thousand characters; a pattern that tries over and over would take minutes, and its limit is a second.
        Assert.InRange(slowest.TotalMilliseconds, 0, 1_000);
    }

    [Fact]
    public void Every_pattern_has_a_limit_of_time_and_few_are_automata()
    {
        Assert.All(Detectors.All, detector => Assert.NotEqual(Regex.InfiniteMatchTimeout, detector.Pattern.MatchTimeout));
        Assert.InRange(Detectors.All.Count(detector => detector.Pattern.Options.HasFlag(RegexOptions.NonBacktracking)), 1, 5);
    }

    private static void Look(string text)
    {
        Detectors.Find(text);
        DraftReviewer.Review(new Draft(text));
    }

    /// <summary>Every example, repeated with and without its end, and words that many patterns begin with.</summary>
    private static IEnumerable<string> Awkward()
    {
        foreach (var detector in Detectors.All)
        {
            yield return Filled(detector.Example + " ");
            yield return Filled(detector.Example[..^1] + " ");
        }

        foreach (var piece in (string[])["a ", "my ", "my professional personal growing ", "would love to connect with you and ", "years experience, ", "!a", "looking for a new ", "i am looking to expand my ", "x", "\u00e9 ", "add you to my "])
            yield return Filled(piece);
    }

    private static string Filled(string piece) => string.Concat(Enumerable.Repeat(piece, (Longest / piece.Length) + 1))[..Longest];
}
