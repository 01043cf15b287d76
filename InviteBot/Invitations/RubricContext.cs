namespace InviteBot.Invitations;

/// <summary>What is known about a text to be checked; null is unknown, and rules that need it stay silent.</summary>
public sealed record RubricContext
{
    public static RubricContext Unknown { get; } = new();

    public string? GreetingName { get; init; }

    public Tie? Tie { get; init; }

    public JobWish? Job { get; init; }

    public int? Limit { get; init; }

    /// <summary>The words that the answers and the glue allow.</summary>
    public IReadOnlySet<string>? Allowed { get; init; }

    /// <summary>Third persons who must not be named.</summary>
    public IReadOnlyList<string> Unnamed { get; init; } = [];

    /// <summary>The sender asked to keep a purpose out that the answers tell.</summary>
    public bool HidesPurpose { get; init; }
}
