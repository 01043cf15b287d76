namespace AdaptiveCards;

/// <summary>The widths of a column that have names.</summary>
public class AdaptiveColumnWidth
{
    public const string Auto = "auto";
    public const string Stretch = "stretch";
}
