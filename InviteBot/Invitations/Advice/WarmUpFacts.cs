namespace InviteBot.Invitations.Advice;

/// <summary>What the person can do, in their words; null when they named nothing.</summary>
public sealed record WarmUpFacts
{
    public static WarmUpFacts None { get; } = new();

    public string? Post { get; init; }

    public string? Group { get; init; }

    public string? Event { get; init; }

    public string? MutualContact { get; init; }
}
