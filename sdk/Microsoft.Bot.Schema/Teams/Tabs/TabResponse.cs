using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a bot answers to tab/fetch and tab/submit.</summary>
public class TabResponse
{
    [JsonProperty(PropertyName = "tab")]
    public TabResponsePayload Tab { get; set; }
}
