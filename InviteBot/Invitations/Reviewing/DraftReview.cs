namespace InviteBot.Invitations.Reviewing;

/// <summary>What a review says: what the recipient would do, why, and what to change.</summary>
public sealed record DraftReview
{
    public required Verdict Verdict { get; init; }

    public required bool IsFormLetter { get; init; }

    public required bool LacksFrameOfReference { get; init; }

    public required bool LooksSuspect { get; init; }

    public required Degree Customised { get; init; }

    public required Degree WhereKnownFrom { get; init; }

    public required Degree WhyConnect { get; init; }

    public required Degree NoStrings { get; init; }

    public required PurposeHonesty Purpose { get; init; }

    public required JobAsk JobAsk { get; init; }

    /// <summary>In UTF-16 units, as LinkedIn counts.</summary>
    public required int Length { get; init; }

    public required IReadOnlyList<Fault> Faults { get; init; }

    /// <summary>Calm sentences: one edit for each kind of fault, or "Send it as it is."</summary>
    public required IReadOnlyList<string> Edits { get; init; }

    /// <summary>A better text made only of facts that were given; null when the draft is good or something is missing.</summary>
    public string? Rewrite { get; init; }

    public string Advice => string.Join(' ', Edits);

    public bool IsGood => Faults.Count == 0;

    public IReadOnlyList<string> Quotes => [.. Faults.Select(fault => fault.Words).Where(words => words.Length > 0).Distinct()];
}
