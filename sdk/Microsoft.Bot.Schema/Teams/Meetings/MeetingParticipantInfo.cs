using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A participant's part in a meeting.</summary>
public class MeetingParticipantInfo
{
    public MeetingParticipantInfo()
    {
    }

    public MeetingParticipantInfo(string role = null, bool? inMeeting = null)
    {
        Role = role;
        InMeeting = inMeeting;
    }

    [JsonProperty(PropertyName = "role")]
    public string Role { get; set; }

    [JsonProperty(PropertyName = "inMeeting")]
    public bool? InMeeting { get; set; }
}
