using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Whether an action sends what the inputs hold.</summary>
[JsonConverter(typeof(IgnoreDefaultStringEnumConverter<AdaptiveAssociatedInputs>), true)]
public enum AdaptiveAssociatedInputs
{
    Auto = 0,
    None = 1,
}
