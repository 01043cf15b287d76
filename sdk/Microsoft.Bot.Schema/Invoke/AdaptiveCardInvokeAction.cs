using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The Action.Execute that somebody pressed.</summary>
public class AdaptiveCardInvokeAction
{
    [JsonProperty("id")]
    public string Id { get; set; }

    [JsonProperty("type")]
    public string Type { get; set; }

    [JsonProperty("data")]
    public object Data { get; set; }

    [JsonProperty("verb")]
    public string Verb { get; set; }
}
