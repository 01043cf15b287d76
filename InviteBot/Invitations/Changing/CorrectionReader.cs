using System.Text.RegularExpressions;

namespace InviteBot.Invitations.Changing;

/// <summary>Reads "it was 2019, not 2018" and its kin.</summary>
public static class CorrectionReader
{
    // A fact is a name, a year, a place; what is longer is another sentence.
    private static readonly int MostWords = 6;

    private static readonly string[] Articles = ["the ", "a ", "an ", "in ", "at ", "on "];

    private static readonly Regex[] Patterns =
    [
        Pattern("^(?:no[,:]? )?(?:it|that|this|he|she|they)(?:'s| is| was| were| should be| should say| has to be)? (?<right>.+?),? (?:and )?not (?<wrong>.+)$"),
        Pattern("^(?:please )?(?:change|replace|correct) (?<wrong>.+?) (?:to|with|by|into) (?<right>.+)$"),
        Pattern("^(?:it is |it's |it was )?not (?<wrong>.+?),? (?:but|it's|it was|it is) (?<right>.+)$"),
        Pattern("^(?<wrong>.+?) should (?:be|say|read) (?<right>.+)$"),
        Pattern("^(?<right>.+?) instead of (?<wrong>.+)$"),
        Pattern("^(?<right>.+?),? not (?<wrong>.+)$"),
    ];

    /// <summary>Null when the message corrects nothing.</summary>
    public static Correction? Read(string text)
    {
        var plain = text.Replace('’', '\'').Trim().TrimEnd('.', '!');
        foreach (var pattern in Patterns)
        {
            if (pattern.Match(plain) is not { Success: true } match)
                continue;
            var (wrong, right) = (Bare(match.Groups["wrong"].Value), Bare(match.Groups["right"].Value));
            // "it was the puppet market, not the puppet fair": the answer may have no article.
            var article = Array.Find(Articles, article => wrong.StartsWith(article, StringComparison.OrdinalIgnoreCase) && right.StartsWith(article, StringComparison.OrdinalIgnoreCase));
            (wrong, right) = (wrong[(article?.Length ?? 0)..], right[(article?.Length ?? 0)..]);
            return IsFact(wrong) && IsFact(right) && !string.Equals(wrong, right, StringComparison.Ordinal) ? new Correction(wrong, right) : null;
        }

        return null;
    }

    private static string Bare(string words) => words.Trim(' ', ',', '.', '"', '“', '”', '\'', '‘', '’', '«', '»');

    private static bool IsFact(string words) => words.Any(char.IsLetterOrDigit) && words.Split(' ').Length <= MostWords;

    // No backtracking: the text is a stranger's.
    private static Regex Pattern(string pattern) => new(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.Singleline);
}
