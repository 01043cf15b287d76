using Newtonsoft.Json;
using Newtonsoft.Json.Converters;

namespace AdaptiveCards;

/// <summary>How a picture fills its background.</summary>
[JsonConverter(typeof(StringEnumConverter), true)]
public enum AdaptiveImageFillMode
{
    Cover = 0,
    RepeatHorizontally = 1,
    RepeatVertically = 2,
    Repeat = 3,
}
