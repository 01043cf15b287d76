using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The value of the events that people joined or left a meeting.</summary>
public class MeetingParticipantsEventDetails
{
    public MeetingParticipantsEventDetails()
    {
    }

    public MeetingParticipantsEventDetails(IList<TeamsMeetingMember> members = null)
    {
        Members = members ?? [];
    }

    [JsonProperty(PropertyName = "Members")]
    public IList<TeamsMeetingMember> Members { get; } = new List<TeamsMeetingMember>();
}
