namespace AdaptiveCards;

/// <summary>An action of a type that is not known here.</summary>
public class AdaptiveUnknownAction : AdaptiveAction
{
    public override string Type { get; set; }
}
