using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>The shape of a picture.</summary>
[JsonConverter(typeof(IgnoreDefaultStringEnumConverter<AdaptiveImageStyle>), true)]
public enum AdaptiveImageStyle
{
    Default = 0,
    Person = 1,
}
