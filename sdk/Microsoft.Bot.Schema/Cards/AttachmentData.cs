using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A file to be uploaded for later use as an attachment.</summary>
public class AttachmentData
{
    public AttachmentData()
    {
    }

    public AttachmentData(string type = null, string name = null, byte[] originalBase64 = null, byte[] thumbnailBase64 = null)
    {
        Type = type;
        Name = name;
        OriginalBase64 = originalBase64;
        ThumbnailBase64 = thumbnailBase64;
    }

    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }

    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }

    [JsonProperty(PropertyName = "originalBase64")]
    public byte[] OriginalBase64 { get; set; }

    [JsonProperty(PropertyName = "thumbnailBase64")]
    public byte[] ThumbnailBase64 { get; set; }
}
