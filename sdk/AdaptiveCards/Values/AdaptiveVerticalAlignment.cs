using Newtonsoft.Json;
using Newtonsoft.Json.Converters;

namespace AdaptiveCards;

/// <summary>Where an element stands from top to bottom.</summary>
[JsonConverter(typeof(StringEnumConverter), true)]
public enum AdaptiveVerticalAlignment
{
    Top = 0,
    Center = 1,
    Bottom = 2,
}
