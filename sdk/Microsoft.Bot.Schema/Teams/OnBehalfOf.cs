using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The person that a message is sent on behalf of.</summary>
public class OnBehalfOf
{
    [JsonProperty(PropertyName = "displayName")]
    public string DisplayName { get; set; }

    [JsonProperty(PropertyName = "itemid")]
    public int ItemId { get; set; }

    [JsonProperty(PropertyName = "mentionType")]
    public string MentionType { get; set; }

    [JsonProperty(PropertyName = "mri")]
    public string Mri { get; set; }
}
