using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The link that a message extension is to unfurl.</summary>
public class AppBasedLinkQuery
{
    public AppBasedLinkQuery()
    {
    }

    public AppBasedLinkQuery(string url = null)
    {
        Url = url;
    }

    [JsonProperty(PropertyName = "url")]
    public string Url { get; set; }

    [JsonProperty(PropertyName = "state")]
    public string State { get; set; }
}
