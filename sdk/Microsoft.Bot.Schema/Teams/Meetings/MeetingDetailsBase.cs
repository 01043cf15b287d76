using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What all descriptions of a meeting share.</summary>
public class MeetingDetailsBase
{
    internal MeetingDetailsBase()
    {
    }

    internal MeetingDetailsBase(string id, Uri joinUrl, string title)
    {
        Id = id;
        JoinUrl = joinUrl;
        Title = title;
    }

    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    [JsonProperty(PropertyName = "joinUrl")]
    public Uri JoinUrl { get; set; }

    [JsonProperty(PropertyName = "title")]
    public string Title { get; set; }
}
