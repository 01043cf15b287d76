using InviteBot.Invitations;

namespace InviteBot.Interview;

/// <summary>Says why a text is held back, what would free it, and what is worth a second look.</summary>
internal static class FindingWording
{
    private static readonly int MostWords = 6;

    public static IEnumerable<string> WhyBlocked(InvitationText text)
    {
        if (text.TooLong is { } tooLong)
        {
            yield return $"This length has no room for your answer to “{QuestionWording.Label(tooLong.Question)}”: it is {tooLong.Over} characters over. Choose “Change an answer” and say it shorter.";
            yield break;
        }

        foreach (var finding in text.Findings.Where(finding => finding is { Severity: Severity.Block, CanBeOverridden: false })) yield return Say(finding);
        if (!text.WaitsForConsent) yield break;

        foreach (var finding in text.Findings.Where(finding => finding is { Severity: Severity.Block, CanBeOverridden: true })) yield return Remark(finding);
        yield return ChangeWording.PressAgain;
    }

    /// <summary>What is worth a second look in a text that somebody wrote: never a reason to hold it back.</summary>
    public static IEnumerable<string> Remarks(InvitationText text)
    {
        if (!text.IsOwn) return [];

        var unknown = text.Findings.Where(finding => finding.Rule == RuleId.R8).Select(finding => $"“{finding.Words}”").Distinct().ToList();
        var others = text.Findings.Where(finding => finding.Rule != RuleId.R8 && finding.Severity != Severity.Note).Select(Remark).Distinct();
        return unknown.Count == 0 ? others : [$"Not among your answers, so only you can say whether it is true: {string.Join(", ", unknown.Take(MostWords))}{(unknown.Count > MostWords ? " and more" : "")}.", .. others];
    }

    private static string Say(Finding finding) => finding.Rule switch
    {
        RuleId.R5 => "I hold this one back: what you hope for would not be said openly in it.",
        RuleId.R9 => "I hold this one back: it names somebody who has not agreed to be named.",
        RuleId.R10 => $"I hold this one back: it is too long ({finding.Words.Replace("/", " of ", StringComparison.Ordinal)} characters).",
        RuleId.R18 => "I hold this one back: it would sound as if the two of you had met.",
        _ => $"I hold this one back: “{finding.Words}” is not among your answers.",
    };

    private static string Remark(Finding finding) => finding.Rule switch
    {
        RuleId.R1 or RuleId.R17 => $"“{finding.Words}” is what form letters say.",
        RuleId.R2 => "It does not say where you know each other from.",
        RuleId.R3 => "Nothing in it is true of this person only.",
        RuleId.R4 => "It does not say why you write.",
        RuleId.R5 => $"“{finding.Words}” hints at something; say it openly or leave it.",
        RuleId.R6 => "One question is easier to answer than several, and a referral is for people who have seen your work.",
        RuleId.R7 => "It asks about work without saying what the two of you share.",
        RuleId.R11 => $"“{finding.Words}” presses.",
        RuleId.R13 => $"It greets “{finding.Words}”, which is another name than in your answers.",
        RuleId.R14 => finding.Words.Trim().Length == 0 ? "There is a double space in it." : $"“{finding.Words}” looks like a slip.",
        RuleId.R15 => "It has a link, a number or a picture sign in it, which reads like advertising.",
        RuleId.R16 => $"“{finding.Words}” sounds like more than the facts.",
        RuleId.R18 => $"“{finding.Words}” says that you have met.",
        RuleId.R19 => $"“{finding.Words}” is private.",
        RuleId.R20 => "It mixes two forms of address.",
        _ => "It is more about you than about them.",
    };
}
