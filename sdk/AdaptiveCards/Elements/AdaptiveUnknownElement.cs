namespace AdaptiveCards;

/// <summary>An element of a type that is not known here; its properties are kept.</summary>
public class AdaptiveUnknownElement : AdaptiveElement
{
    public override string Type { get; set; }
}
