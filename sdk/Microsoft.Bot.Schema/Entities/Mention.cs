using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>An entity that says who is mentioned, and by which words of the text.</summary>
public class Mention : Entity
{
    public Mention()
    {
        Type = "mention";
    }

    public Mention(ChannelAccount mentioned = null, string text = null, string type = null)
    {
        Mentioned = mentioned;
        Text = text;
        Type = type ?? "mention";
    }

    [JsonProperty(PropertyName = "mentioned")]
    public ChannelAccount Mentioned { get; set; }

    [JsonProperty(PropertyName = "text")]
    public string Text { get; set; }
}
