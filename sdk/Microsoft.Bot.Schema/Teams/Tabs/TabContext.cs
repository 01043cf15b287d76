using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Where a tab is shown.</summary>
public class TabContext
{
    [JsonProperty(PropertyName = "theme")]
    public string Theme { get; set; }
}
