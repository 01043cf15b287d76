using System.Globalization;

namespace InviteBot.DirectLine;

/// <summary>The number of activities a client has seen, as it stands in addresses.</summary>
internal static class Watermark
{
    /// <summary>Absent, empty and "-" mean the beginning; false for what is no number of ours.</summary>
    public static bool TryRead(string? text, out long watermark)
    {
        watermark = 0;
        return text is null or "" or "-"
            || (text.Length <= 18 && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out watermark));
    }
}
