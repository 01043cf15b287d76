namespace InviteBot.Cards;

/// <summary>The words on the review card, given by the conversation.</summary>
internal sealed record ReviewCardWords
{
    public required string Title { get; init; }
    public required string Verdict { get; init; }
    public required string Length { get; init; }
    public required IReadOnlyList<string> Reasons { get; init; }
    public required string TipsTitle { get; init; }
    public required IReadOnlyList<string> Tips { get; init; }
    public required string EditsTitle { get; init; }
    public required IReadOnlyList<string> Edits { get; init; }
    public required string RewriteTitle { get; init; }

    /// <summary>A better text; null when there is none to offer.</summary>
    public string? Rewrite { get; init; }

    public required string Copy { get; init; }
    public required string Tell { get; init; }
    public required string Another { get; init; }
    public required string GoOn { get; init; }
}
