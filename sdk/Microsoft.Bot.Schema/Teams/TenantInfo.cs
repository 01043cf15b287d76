using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The tenant that an activity comes from.</summary>
public class TenantInfo
{
    public TenantInfo()
    {
    }

    public TenantInfo(string id = null)
    {
        Id = id;
    }

    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }
}
