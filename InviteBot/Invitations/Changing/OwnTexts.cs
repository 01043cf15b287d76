using InviteBot.Invitations.Checking;
using InviteBot.Invitations.Language;
using InviteBot.Invitations.Planning;

namespace InviteBot.Invitations.Changing;

/// <summary>Puts what the sender wrote in the place of a composed text, checked by the same rules.</summary>
public static class OwnTexts
{
    public static InvitationText Judge(OwnText own, InvitationText composed, Answers answers)
    {
        var findings = new TextChecks(new Material(answers)).CheckOwn(own.Text, composed.Limit).Where(finding => !IsTheirName(finding, answers)).ToList();
        return new InvitationText(composed.Form, [new Segment(own.Text, null)], composed.Limit, findings)
        {
            Subject = composed.Subject,
            IsOwn = true,
            WaitsForConsent = !own.IsAccepted && findings.Exists(finding => finding is { Severity: Severity.Block, CanBeOverridden: true }),
        };
    }

    /// <summary>"Dear Owen Tasker" is as right as "Hi Owen".</summary>
    private static bool IsTheirName(Finding finding, Answers answers) =>
        finding.Rule == RuleId.R13 && answers.Recipient is { } recipient && Wordlist.Of(finding.Words).TrueForAll(word => Wordlist.Of(recipient.Name).Exists(part => part.Core == word.Core));
}
