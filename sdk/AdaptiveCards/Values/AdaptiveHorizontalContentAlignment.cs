using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Where the content of cells stands from left to right.</summary>
[JsonConverter(typeof(IgnoreDefaultStringEnumConverter<AdaptiveHorizontalContentAlignment>), true)]
public enum AdaptiveHorizontalContentAlignment
{
    Left = 0,
    Center = 1,
    Right = 2,
}
