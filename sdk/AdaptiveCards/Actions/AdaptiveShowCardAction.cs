using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Unfolds another card below this one.</summary>
public class AdaptiveShowCardAction : AdaptiveAction
{
    public const string TypeName = "Action.ShowCard";

    public override string Type { get; set; } = TypeName;

    [JsonProperty(Required = Required.Always)]
    public AdaptiveCard Card { get; set; }
}
