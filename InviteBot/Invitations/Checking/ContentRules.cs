using InviteBot.Invitations.Clauses;
using InviteBot.Invitations.Language;

namespace InviteBot.Invitations.Checking;

/// <summary>R2, R3, R4, R6, R7, R12: what an invitation has to say.</summary>
internal static class ContentRules
{
    private static readonly string[] Links = ["met", "worked", "studied", "both", "know each other", "know your", "follow your", "commented on", "asked about", "asked you", "heard", "read", "found you", "suggested", "customer", "applied", "apply", "hiring", "together", "you showed", "you told", "you gave", "your talk", "your post", "at", "in", "shipped", "saw your", "you answered", "you taught", "you may remember"];
    private static readonly string[] Purposes = ["because", "i'd like", "i would like", "looking for", "interested in", "hiring", "i'm", "i am", "we're", "wanted to", "to follow", "to ask", "would you", "could you", "may i", "i want"];
    private static readonly string[] Referrals = ["refer me", "a referral", "put in a word", "put in a good word", "vouch for me", "recommend me"];

    public static void Check(string text, List<Word> words, RubricContext context, List<Finding> findings)
    {
        if (!HasLink(text))
        {
            findings.Add(new Finding(RuleId.R2, Severity.Block, ""));
            if (context.Job is JobWish.Now or JobWish.Later)
                findings.Add(new Finding(RuleId.R7, Severity.Block, ""));
        }

        if (!HasSpecific(text, words, context))
            findings.Add(new Finding(RuleId.R3, Severity.Warn, ""));
        if (!text.Contains('?', StringComparison.Ordinal) && !Signs.Any(text, Purposes))
            findings.Add(new Finding(RuleId.R4, Severity.Warn, ""));
        if (text.Count(letter => letter == '?') > 1)
            findings.Add(new Finding(RuleId.R6, Severity.Warn, "?"));
        // Only people who have seen the work, or were asked to help, can vouch for it.
        if (Signs.Find(text, Referrals) is { At: >= 0 } found && context.Tie is not (null or Tie.Worked or Tie.Customer or Tie.Introduced))
            findings.Add(new Finding(RuleId.R6, Severity.Warn, found.Sign));
        if (IsAboutSenderOnly(words))
            findings.Add(new Finding(RuleId.R12, Severity.Note, "I"));
    }

    private static bool HasLink(string text) => Signs.Any(text, Links) && !text.EndsWith("profile is impressive.", StringComparison.OrdinalIgnoreCase);

    /// <summary>A name, a number, a quotation, or words of the answers that say what happened.</summary>
    private static bool HasSpecific(string text, List<Word> words, RubricContext context)
    {
        if (text.Contains('"', StringComparison.Ordinal) || text.Any(char.IsDigit))
            return true;
        var content = 0;
        var starts = true;
        var greets = words.Count > 0 && words[0].IsAny("hi", "dear", "hello");
        foreach (var word in words.Skip(greets ? words.FindIndex(word => word.Trail.Contains(',', StringComparison.Ordinal)) + 1 : 0))
        {
            var isName = context.GreetingName?.Contains(word.Core, StringComparison.OrdinalIgnoreCase) == true;
            if (!starts && word.StartsUpper && word.Core.Length > 1 && !isName && word.Core != "I" && !word.Core.StartsWith("I'", StringComparison.Ordinal))
                return true;
            if (!Lexicon.Stop.Contains(word.Core) && !Lexicon.Evaluation.Contains(word.Core) && !isName)
                content++;
            starts = word.Trail.AsSpan().IndexOfAny('.', '!', '?') >= 0;
        }

        return content >= 6;
    }

    private static bool IsAboutSenderOnly(List<Word> words)
    {
        var (me, you) = (0, 0);
        foreach (var word in words)
        {
            if (word.Core is "I" or "my" or "My" or "me" || word.Core.StartsWith("I'", StringComparison.Ordinal))
                me++;
            else if (word.Core.StartsWith("you", StringComparison.OrdinalIgnoreCase) || word.IsAny("we", "we're", "both", "together", "us", "our"))
                you++;
        }

        return me > 2 && you == 0 || me > 2 * you + 2;
    }
}
