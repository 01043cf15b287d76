using System.Diagnostics.Metrics;

namespace InviteBot.DirectLine;

/// <summary>How many sockets are open.</summary>
internal sealed class StreamMeter(IMeterFactory meters)
{
    private readonly UpDownCounter<long> _streams = meters.Create("InviteBot").CreateUpDownCounter<long>("invitebot.stream.open", "{socket}", "Sockets of the web chat that are open.");

    public void StreamOpened() => _streams.Add(1);

    public void StreamClosed() => _streams.Add(-1);
}
