using System.Diagnostics.Metrics;

namespace InviteBot.DirectLine;

/// <summary>What the web channel counts; no person, conversation or word is among its tags.</summary>
internal sealed class ChannelMeter
{
    private static readonly KeyValuePair<string, object?> Channel = new("activity.channel_id", DirectLineAdapter.ChannelId);
    private static readonly InstrumentAdvice<double> Seconds = new() { HistogramBucketBoundaries = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30] };

    private readonly Counter<long> _turns;
    private readonly Counter<long> _failures;
    private readonly Counter<long> _duplicates;
    private readonly Histogram<double> _durations;
    private readonly UpDownCounter<long> _streams;

    public ChannelMeter(IMeterFactory meters)
    {
        var meter = meters.Create("InviteBot");
        _turns = meter.CreateCounter<long>("invitebot.turn.count", "{turn}", "Turns that were answered, or apologised for.");
        _failures = meter.CreateCounter<long>("invitebot.turn.error.count", "{turn}", "Turns that were apologised for.");
        _durations = meter.CreateHistogram("invitebot.turn.duration", "s", "From the moment the bot takes a message up until its answer is stored.", tags: null, Seconds);
        _duplicates = meter.CreateCounter<long>("invitebot.duplicate.count", "{activity}", "Messages that came again and were not answered again.");
        _streams = meter.CreateUpDownCounter<long>("invitebot.stream.open", "{socket}", "Sockets of the web chat that are open.");
    }

    public void TurnEnded(TimeSpan duration, bool hasFailed)
    {
        _turns.Add(1, Channel);
        if (hasFailed) _failures.Add(1, Channel);
        _durations.Record(duration.TotalSeconds, Channel);
    }

    public void DuplicateDropped() => _duplicates.Add(1, Channel);

    public void StreamOpened() => _streams.Add(1);

    public void StreamClosed() => _streams.Add(-1);
}
