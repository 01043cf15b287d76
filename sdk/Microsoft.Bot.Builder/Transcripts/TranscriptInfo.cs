namespace Microsoft.Bot.Builder;

/// <summary>Which conversation a transcript is of and when it began.</summary>
public class TranscriptInfo
{
    public string ChannelId { get; set; }

    public string Id { get; set; }

    public DateTimeOffset Created { get; set; }
}
