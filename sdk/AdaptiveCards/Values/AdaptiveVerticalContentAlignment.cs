using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Where content stands from top to bottom.</summary>
[JsonConverter(typeof(IgnoreDefaultStringEnumConverter<AdaptiveVerticalContentAlignment>), true)]
public enum AdaptiveVerticalContentAlignment
{
    Top = 0,
    Center = 1,
    Bottom = 2,
}
