using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Sends an invoke to the bot, which may answer with another card.</summary>
public class AdaptiveExecuteAction : AdaptiveAction
{
    public const string TypeName = "Action.Execute";

    public override string Type { get; set; } = TypeName;

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate)]
    public AdaptiveAssociatedInputs AssociatedInputs { get; set; }

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public object Data { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Verb { get; set; }

    /// <summary>The data as JSON text.</summary>
    [JsonIgnore]
    public string DataJson
    {
        get => DataText.Write(Data);
        set => Data = DataText.Read(value);
    }
}
