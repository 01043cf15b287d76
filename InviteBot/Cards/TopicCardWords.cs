namespace InviteBot.Cards;

/// <summary>What a card beside the interview says, given by the conversation. All of it may hold words of the person.</summary>
internal sealed record TopicCardWords
{
    public required string Title { get; init; }

    /// <summary>What is said before the texts.</summary>
    public IReadOnlyList<TopicLine> Lines { get; init; } = [];

    /// <summary>What is said first and matters less.</summary>
    public string? Remark { get; init; }

    /// <summary>A text as it is seen, without Copy; null when there is none.</summary>
    public KeptText? Seen { get; init; }

    /// <summary>Texts to copy.</summary>
    public IReadOnlyList<KeptText> Texts { get; init; } = [];

    /// <summary>Small print at the end.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The buttons: each stands for typing its title.</summary>
    public IReadOnlyList<string> Buttons { get; init; } = [];

    public string Copy { get; init; } = "";
}
