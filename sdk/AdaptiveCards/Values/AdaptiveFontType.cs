using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>The family of letters.</summary>
[JsonConverter(typeof(IgnoreDefaultStringEnumConverter<AdaptiveFontType>), true)]
public enum AdaptiveFontType
{
    Default = 0,
    Monospace = 1,
}
