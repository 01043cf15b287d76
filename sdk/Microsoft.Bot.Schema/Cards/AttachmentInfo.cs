using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What a channel knows about an uploaded attachment.</summary>
public class AttachmentInfo
{
    public AttachmentInfo()
    {
    }

    public AttachmentInfo(string name = null, string type = null, IList<AttachmentView> views = null)
    {
        Name = name;
        Type = type;
        Views = views;
    }

    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }

    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }

    [JsonProperty(PropertyName = "views")]
    public IList<AttachmentView> Views { get; set; }
}
