using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>The size of text.</summary>
[JsonConverter(typeof(IgnoreDefaultStringEnumConverter<AdaptiveTextSize>), true)]
public enum AdaptiveTextSize
{
    Default = 0,
    Small = 1,
    Medium = 2,
    Large = 3,
    ExtraLarge = 4,
}
