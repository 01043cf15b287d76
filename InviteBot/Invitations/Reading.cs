namespace InviteBot.Invitations;

/// <summary>What was understood of one answer.</summary>
public sealed record Reading(Question Question, ReadingOutcome Outcome)
{
    /// <summary>The sentence as it will stand; null unless the outcome is good.</summary>
    public string? Sentence { get; init; }

    /// <summary>Whether the sentence is good enough to be shown back; it never is when it is the answer word for word, or reads like a note.</summary>
    public bool IsWorthShowing { get; init; }

    /// <summary>What of the answer can be used, whatever the outcome.</summary>
    public IReadOnlyList<string> Sentences { get; init; } = [];

    /// <summary>Jotted down, or not told whole or not as it was typed: said once more as to the recipient it is nearly always better.</summary>
    public bool IsDoubtful { get; init; }

    public FollowUp? FollowUp { get; init; }

    public IReadOnlyList<LeftOut> LeftOut { get; init; } = [];

    /// <summary>The "You …" sentence is too long for the 200-character note.</summary>
    public bool IsTooLongForNote { get; init; }

    public bool RevealsJobWish { get; init; }

    /// <summary>Another purpose (a sale, a favour) that the texts have to name.</summary>
    public bool RevealsOtherPurpose { get; init; }

    public bool WantsPurposeHidden { get; init; }

    /// <summary>A third person named in the answer, who must agree to be named.</summary>
    public string? ThirdPerson { get; init; }
}
