using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What the start and the end of a meeting share.</summary>
public class MeetingEventDetails : MeetingDetailsBase
{
    internal MeetingEventDetails()
    {
    }

    internal MeetingEventDetails(string id, Uri joinUrl, string title, string meetingType)
        : base(id, joinUrl, title)
    {
        MeetingType = meetingType;
    }

    [JsonProperty(PropertyName = "MeetingType")]
    public string MeetingType { get; set; }
}
