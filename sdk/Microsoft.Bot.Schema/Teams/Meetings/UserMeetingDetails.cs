using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A person's part in a meeting.</summary>
public class UserMeetingDetails
{
    [JsonProperty(PropertyName = "InMeeting")]
    public bool InMeeting { get; set; }

    [JsonProperty(PropertyName = "Role")]
    public string Role { get; set; }
}
