using InviteBot.Invitations.Checking;
using InviteBot.Invitations.Language;

namespace InviteBot.Invitations;

/// <summary>The rules R1 to R20 as code, for composed texts and for drafts that somebody pastes.</summary>
public static class Rubric
{
    public static IReadOnlyList<Finding> Check(string text, RubricContext context) =>
        [.. Detectors.Find(text), .. CheckWithoutPhrases(text, context)];

    /// <summary>The rules that need no phrase list; composed texts have their phrases checked once for all forms.</summary>
    internal static List<Finding> CheckWithoutPhrases(string text, RubricContext context) => CheckWithoutPhrases(text, Wordlist.Of(text), context);

    /// <summary>The same of a text whose words are known.</summary>
    internal static List<Finding> CheckWithoutPhrases(string text, List<Word> words, RubricContext context)
    {
        var findings = new List<Finding>();
        ContentRules.Check(text, words, context, findings);
        HonestyRules.Check(text, words, context, findings);
        FormRules.Check(text, words, context, findings);
        return findings;
    }
}
