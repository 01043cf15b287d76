using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Which tab is shown.</summary>
public class TabEntityContext
{
    [JsonProperty(PropertyName = "tabEntityId")]
    public string TabEntityId { get; set; }
}
