using System.Diagnostics;
using System.Diagnostics.Tracing;
using Microsoft.Diagnostics.NETCore.Client;
using Microsoft.Diagnostics.Tracing;
using Microsoft.Diagnostics.Tracing.Parsers;
using Microsoft.Diagnostics.Tracing.Parsers.Clr;

namespace InviteBot.Soak;

/// <summary>What a .NET process of this machine holds in memory.</summary>
/// <param name="Resident">Megabytes of it that are in RAM.</param>
/// <param name="Live">Megabytes of objects that a full collection, asked for to find out, has left.</param>
internal sealed record Memory(double Resident, double Live)
{
    private const double Megabyte = 1024 * 1024;

    private static readonly EventPipeProvider Collections = new(
        ClrTraceEventParser.ProviderName, EventLevel.Informational, (long)(ClrTraceEventParser.Keywords.GC | ClrTraceEventParser.Keywords.GCHeapCollect));

    public static async Task<Memory> OfAsync(int processId)
    {
        // First, because the collection would make it smaller.
        var resident = ResidentOf(processId);
        return new Memory(resident, await LiveOfAsync(processId));
    }

    public static double ResidentOf(int processId)
    {
        using var process = Process.GetProcessById(processId);
        return process.WorkingSet64 / Megabyte;
    }

    /// <summary>Beginning to listen with the keyword GCHeapCollect makes the process collect; what that collection found alive is what it promoted.</summary>
    private static async Task<double> LiveOfAsync(int processId)
    {
        var live = new TaskCompletionSource<long>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var session = await new DiagnosticsClient(processId).StartEventPipeSessionAsync([Collections], requestRundown: false, circularBufferMB: 1, CancellationToken.None);
        var reading = Task.Run(() =>
        {
            using var events = new EventPipeEventSource(session.EventStream);
            var isAskedFor = false;
            events.Clr.GCStart += start => isAskedFor |= start.Depth == 2 && start.Reason is GCReason.Induced or GCReason.InducedNotForced;
            events.Clr.GCHeapStats += stats =>
            {
                if (isAskedFor) live.TrySetResult(stats.TotalPromoted);
            };
            events.Process();
        });
        var bytes = await live.Task.WaitAsync(TimeSpan.FromSeconds(30));
        await session.StopAsync(CancellationToken.None);
        await reading;
        return bytes / Megabyte;
    }
}
