using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>The colour of text.</summary>
[JsonConverter(typeof(IgnoreDefaultStringEnumConverter<AdaptiveTextColor>), true)]
public enum AdaptiveTextColor
{
    Default = 0,
    Dark = 1,
    Light = 2,
    Accent = 3,
    Good = 4,
    Warning = 5,
    Attention = 6,
}
