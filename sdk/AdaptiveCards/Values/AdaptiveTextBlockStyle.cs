using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>What part a text plays.</summary>
[JsonConverter(typeof(IgnoreDefaultStringEnumConverter<AdaptiveTextBlockStyle>), true)]
public enum AdaptiveTextBlockStyle
{
    Paragraph = 0,
    Heading = 1,
}
