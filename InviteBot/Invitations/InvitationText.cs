namespace InviteBot.Invitations;

/// <summary>One text of an invitation, with what the checks found in it.</summary>
public sealed record InvitationText(TextForm Form, IReadOnlyList<Segment> Segments, int Limit, IReadOnlyList<Finding> Findings)
{
    public string Text { get; } = string.Concat(Segments.Select(segment => segment.Text));

    public int Length => Text.Length;

    /// <summary>Only the long form has one.</summary>
    public string? Subject { get; init; }

    /// <summary>Set when the text could not be made to fit; <see cref="Text"/> is then empty.</summary>
    public TooLong? TooLong { get; init; }

    /// <summary>The sender wrote it as a whole.</summary>
    public bool IsOwn { get; init; }

    /// <summary>A text of the sender's own with a fault that may be overridden, but knowingly.</summary>
    public bool WaitsForConsent { get; init; }

    /// <summary>No text may leave while one of its findings cannot be overridden.</summary>
    public bool IsBlocked => TooLong is not null || WaitsForConsent || Findings.Any(finding => !finding.CanBeOverridden && finding.Severity == Severity.Block);
}
