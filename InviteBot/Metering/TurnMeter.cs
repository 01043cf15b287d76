using System.Diagnostics.Metrics;

namespace InviteBot.Metering;

/// <summary>What every channel counts of its turns; no person, conversation or word is among its tags.</summary>
internal sealed class TurnMeter
{
    private static readonly InstrumentAdvice<double> Seconds = new() { HistogramBucketBoundaries = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30] };

    private readonly Counter<long> _turns;
    private readonly Counter<long> _failures;
    private readonly Counter<long> _duplicates;
    private readonly Histogram<double> _durations;

    public TurnMeter(IMeterFactory meters)
    {
        var meter = meters.Create("InviteBot");
        _turns = meter.CreateCounter<long>("invitebot.turn.count", "{turn}", "Turns that were answered, or apologised for.");
        _failures = meter.CreateCounter<long>("invitebot.turn.error.count", "{turn}", "Turns that were apologised for.");
        _durations = meter.CreateHistogram("invitebot.turn.duration", "s", "From the moment the bot takes a message up until its answer is stored.", tags: null, Seconds);
        _duplicates = meter.CreateCounter<long>("invitebot.duplicate.count", "{activity}", "Messages that came again and were not answered again.");
    }

    public void TurnEnded(string channelId, TimeSpan duration, bool hasFailed)
    {
        _turns.Add(1, Channel(channelId));
        if (hasFailed) _failures.Add(1, Channel(channelId));
        _durations.Record(duration.TotalSeconds, Channel(channelId));
    }

    public void DuplicateDropped(string channelId) => _duplicates.Add(1, Channel(channelId));

    private static KeyValuePair<string, object?> Channel(string id) => new("activity.channel_id", id);
}
