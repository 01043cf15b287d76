using System.Globalization;
using System.Text;

namespace InviteBot.DirectLine;

/// <summary>The frame in which activities reach a client: a list and the watermark after it.</summary>
internal static class ActivitySet
{
    public static string Write(IReadOnlyList<LoggedActivity> activities, long watermark) =>
        Write(activities.Select(activity => activity.Json), watermark.ToString(CultureInfo.InvariantCulture));

    /// <summary>Without a watermark the client stays where it is.</summary>
    public static string Write(IEnumerable<string> activities, string? watermark)
    {
        var set = new StringBuilder("{\"activities\":[").AppendJoin(',', activities).Append(']');
        if (watermark is not null)
            set.Append(CultureInfo.InvariantCulture, $",\"watermark\":\"{watermark}\"");
        return set.Append('}').ToString();
    }
}
