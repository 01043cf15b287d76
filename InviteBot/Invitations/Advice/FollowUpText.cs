namespace InviteBot.Invitations.Advice;

/// <summary>A text for after the invitation, or the reason why there is none.</summary>
public sealed record FollowUpText(FollowUpKind Kind, IReadOnlyList<Segment> Segments, FollowUpGap Gap = FollowUpGap.None)
{
    public string Text { get; } = string.Concat(Segments.Select(segment => segment.Text)).Trim();

    /// <summary>The lines that the contact can pass on; null in all other kinds.</summary>
    public string? Blurb { get; init; }
}
