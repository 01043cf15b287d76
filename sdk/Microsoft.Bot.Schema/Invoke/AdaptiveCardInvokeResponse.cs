using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What a bot answers to adaptiveCard/action.</summary>
public class AdaptiveCardInvokeResponse
{
    [JsonProperty("type")]
    public string Type { get; set; }

    [JsonProperty("statusCode")]
    public int StatusCode { get; set; }

    [JsonProperty("value")]
    public object Value { get; set; }
}
