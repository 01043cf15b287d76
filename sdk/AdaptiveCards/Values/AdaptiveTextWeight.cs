using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>How bold text is.</summary>
[JsonConverter(typeof(IgnoreDefaultStringEnumConverter<AdaptiveTextWeight>), true)]
public enum AdaptiveTextWeight
{
    Default = 0,
    Lighter = 1,
    Bolder = 2,
}
