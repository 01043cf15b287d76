using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>What Teams says about an activity in its channel data.</summary>
public static class TeamsActivityExtensions
{
    public static string TeamsGetChannelId(this IActivity activity) => ChannelData(activity)?.Channel?.Id;

    public static string TeamsGetSelectedChannelId(this IActivity activity) => ChannelData(activity)?.Settings?.SelectedChannel?.Id;

    public static TeamInfo TeamsGetTeamInfo(this IActivity activity) => ChannelData(activity)?.Team;

    public static TeamsMeetingInfo TeamsGetMeetingInfo(this IActivity activity) => ChannelData(activity)?.Meeting;

    public static IList<OnBehalfOf> TeamsGetTeamOnBehalfOf(this IActivity activity) => ChannelData(activity)?.OnBehalfOf;

    public static void TeamsNotifyUser(this IActivity activity) => activity.TeamsNotifyUser(alertInMeeting: false);

    public static void TeamsNotifyUser(this IActivity activity, bool alertInMeeting, string externalResourceUrl = null)
    {
        var channelData = activity.ChannelData as TeamsChannelData ?? activity.GetChannelData<TeamsChannelData>() ?? new TeamsChannelData();
        channelData.Notification = new NotificationInfo
        {
            Alert = !alertInMeeting,
            AlertInMeeting = alertInMeeting,
            ExternalResourceUrl = externalResourceUrl,
        };
        activity.ChannelData = channelData;
    }

    private static TeamsChannelData ChannelData(IActivity activity) => activity.GetChannelData<TeamsChannelData>();
}
