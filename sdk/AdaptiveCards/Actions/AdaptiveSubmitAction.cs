using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Sends what the inputs hold to the bot.</summary>
public class AdaptiveSubmitAction : AdaptiveAction
{
    public const string TypeName = "Action.Submit";

    public override string Type { get; set; } = TypeName;

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate)]
    public AdaptiveAssociatedInputs AssociatedInputs { get; set; }

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public object Data { get; set; }

    /// <summary>The data as JSON text.</summary>
    [JsonIgnore]
    public string DataJson
    {
        get => DataText.Write(Data);
        set => Data = DataText.Read(value);
    }
}
