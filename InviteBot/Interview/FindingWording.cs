using InviteBot.Invitations;

namespace InviteBot.Interview;

/// <summary>Says why a text is held back, and what would free it.</summary>
internal static class FindingWording
{
    public static IEnumerable<string> WhyBlocked(InvitationText text)
    {
        if (text.TooLong is { } tooLong)
        {
            yield return $"This length has no room for your answer to “{QuestionWording.Label(tooLong.Question)}”: it is {tooLong.Over} characters over. Choose “Change an answer” and say it shorter.";
            yield break;
        }

        foreach (var finding in text.Findings.Where(finding => finding is { Severity: Severity.Block, CanBeOverridden: false })) yield return Say(finding);
    }

    private static string Say(Finding finding) => finding.Rule switch
    {
        RuleId.R5 => "I hold this one back: what you hope for would not be said openly in it.",
        RuleId.R9 => "I hold this one back: it names somebody who has not agreed to be named.",
        RuleId.R18 => "I hold this one back: it would sound as if the two of you had met.",
        _ => $"I hold this one back: “{finding.Words}” is not among your answers.",
    };
}
