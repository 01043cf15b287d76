using System.Diagnostics.Metrics;
using InviteBot.Invitations;
using InviteBot.Invitations.Reviewing;

namespace InviteBot.Interview;

/// <summary>What comes of the interviews, in numbers: invitations and the rules that spoke up, never a word of them.</summary>
public sealed class InterviewMeter
{
    private readonly Counter<long> _finished;
    private readonly Counter<long> _findings;

    public InterviewMeter(IMeterFactory meters)
    {
        var meter = meters.Create("InviteBot");
        _finished = meter.CreateCounter<long>("invitebot.invitation.finished", "{invitation}", "Interviews that came to their texts.");
        _findings = meter.CreateCounter<long>("invitebot.review.findings", "{finding}", "What the checks found, each rule once a review.");
    }

    /// <summary>An interview has come to its texts.</summary>
    internal void Finished(IReadOnlyList<InvitationText> texts)
    {
        _finished.Add(1, new KeyValuePair<string, object?>("outcome", texts.Any(text => !text.IsBlocked) ? "ready" : "withheld"));
        Count("texts", texts.SelectMany(text => text.Findings).Where(finding => finding.Severity != Severity.Note).Select(finding => finding.Rule.ToString()));
    }

    /// <summary>A draft that somebody pasted was reviewed.</summary>
    internal void Reviewed(DraftReview review) => Count("draft", review.Faults.Select(fault => fault.Kind.ToString()));

    private void Count(string of, IEnumerable<string> rules)
    {
        foreach (var rule in rules.Distinct(StringComparer.Ordinal)) _findings.Add(1, new("of", of), new("rule", rule));
    }
}
