using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Actions in the middle of a card.</summary>
public class AdaptiveActionSet : AdaptiveElement
{
    public const string TypeName = "ActionSet";

    [JsonProperty(Required = Required.Default)]
    public override string Type { get; set; } = TypeName;

    [JsonConverter(typeof(IgnoreEmptyItemsConverter<AdaptiveAction>))]
    public List<AdaptiveAction> Actions { get; set; } = [];
}
