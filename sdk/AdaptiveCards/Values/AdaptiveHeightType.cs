using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>How the height of an element is found.</summary>
[JsonConverter(typeof(IgnoreDefaultStringEnumConverter<AdaptiveHeightType>), true)]
public enum AdaptiveHeightType
{
    Auto = 0,
    Stretch = 1,
    Pixel = 2,
}
