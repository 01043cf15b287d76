using InviteBot.Invitations.Checking;

namespace InviteBot.Invitations;

/// <summary>The rules R1 to R20 as code, for composed texts and for drafts that somebody pastes.</summary>
public static class Rubric
{
    public static IReadOnlyList<Finding> Check(string text, RubricContext context) =>
        [.. Detectors.Find(text), .. CheckWithoutPhrases(text, context)];

    /// <summary>The rules that need no phrase list; composed texts have their phrases checked once for all forms.</summary>
    internal static List<Finding> CheckWithoutPhrases(string text, RubricContext context)
    {
        var findings = new List<Finding>();
        ContentRules.Check(text, context, findings);
        HonestyRules.Check(text, context, findings);
        FormRules.Check(text, context, findings);
        return findings;
    }
}
