namespace AdaptiveCards;

/// <summary>A card that was read, and what was strange about it.</summary>
public class AdaptiveCardParseResult
{
    public AdaptiveCard Card { get; set; }

    public List<AdaptiveWarning> Warnings { get; } = [];
}
