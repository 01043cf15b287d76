namespace InviteBot.Invitations.Advice;

/// <summary>What happened since, in the person's own words as said to the recipient; null when nothing was told.</summary>
public sealed record FollowUpFacts
{
    public static FollowUpFacts None { get; } = new();

    /// <summary>The next step that was promised: "I'll send the photos on Friday."</summary>
    public string? Promise { get; init; }

    /// <summary>Something new since the invitation.</summary>
    public string? News { get; init; }

    /// <summary>Somebody who knows both.</summary>
    public string? MutualContact { get; init; }

    public bool WasNudged { get; init; }

    public bool SaidNo { get; init; }
}
