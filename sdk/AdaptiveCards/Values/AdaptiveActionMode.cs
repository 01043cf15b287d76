using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Whether an action is shown or tucked away behind more.</summary>
[JsonConverter(typeof(IgnoreDefaultStringEnumConverter<AdaptiveActionMode>), true)]
public enum AdaptiveActionMode
{
    Primary = 0,
    Secondary = 1,
}
