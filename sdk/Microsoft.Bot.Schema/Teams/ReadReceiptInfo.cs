using System.Globalization;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The value of the event that messages were read.</summary>
public class ReadReceiptInfo
{
    public ReadReceiptInfo()
    {
    }

    public ReadReceiptInfo(string lastReadMessageId)
    {
        LastReadMessageId = lastReadMessageId;
    }

    [JsonProperty(PropertyName = "lastReadMessageId")]
    public string LastReadMessageId { get; set; }

    /// <summary>Says whether a message was read, knowing the last one that was.</summary>
    public static bool IsMessageRead(string compareMessageId, string lastReadMessageId) =>
        long.TryParse(compareMessageId, NumberStyles.Integer, CultureInfo.InvariantCulture, out var message)
        && long.TryParse(lastReadMessageId, NumberStyles.Integer, CultureInfo.InvariantCulture, out var lastRead)
        && message <= lastRead;

    public bool IsMessageRead(string compareMessageId) => IsMessageRead(compareMessageId, LastReadMessageId);
}
