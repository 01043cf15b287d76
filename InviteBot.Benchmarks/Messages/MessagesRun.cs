using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using InviteBot.Soak;
using InviteBot.Tests.Support;

namespace InviteBot.Benchmarks.Messages;

/// <summary>Holds conversations over /api/messages with a program in another process, one at a time and several at once, and prints what a turn takes.</summary>
internal sealed class MessagesRun(MessagesOptions options)
{
    private readonly string _folder = Directory.CreateTempSubdirectory("invitebot-messages-").FullName;
    private int _rounds;
    private int _errors;

    public async Task<int> RunAsync()
    {
        try
        {
            return await MeasureAsync();
        }
        finally
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    private async Task<int> MeasureAsync()
    {
        var url = options.Address ?? new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort.Find()}"));
        await using var host = options.Address is null ? await StartAsync(url) : null;
        await using var connector = options.IsInline ? null : await LoopbackConnector.StartAsync();
        using var channel = new LoopbackChannel(url, connector);

        await TalkAsync(channel, options.Conversations, options.Warm);
        var hasErrors = await MeasureAsync(channel, host, 1);
        if (options.Conversations > 1) hasErrors |= await MeasureAsync(channel, host, options.Conversations);
        return hasErrors ? 1 : 0;
    }

    private async Task<HostProcess> StartAsync(Uri url)
    {
        var (command, arguments, settings) = options.Candidate.Start(url.AbsoluteUri, _folder);
        return await HostProcess.StartAsync(command, arguments, settings, new Uri(url, Candidate.ReadyPath));
    }

    /// <summary>True when a turn was answered with something else.</summary>
    private async Task<bool> MeasureAsync(LoopbackChannel channel, HostProcess? host, int conversations)
    {
        _errors = 0;
        var (hostBefore, ownBefore, started) = (host?.ProcessorSeconds ?? 0, Own(), Stopwatch.GetTimestamp());
        var times = await TalkAsync(channel, conversations, options.Seconds);
        var took = Stopwatch.GetElapsedTime(started).TotalSeconds;
        var (hostUsed, ownUsed) = ((host?.ProcessorSeconds ?? 0) - hostBefore, Own() - ownBefore);
        Array.Sort(times);
        Console.WriteLine(
            $"{options.Candidate.Name}, {conversations} at once, replies {(options.IsInline ? "inline" : "posted")}: {times.Length / took:F0} turns/s, " +
            $"p50 {Percentile.At(times, 0.5):F3} ms, p95 {Percentile.At(times, 0.95):F3} ms, p99 {Percentile.At(times, 0.99):F3} ms, max {times.LastOrDefault():F1} ms; {times.Length} turns, {_errors} errors");
        if (host is not null)
            Console.WriteLine($"  program: {hostUsed / times.Length * 1000:F3} processor seconds per 1,000 turns ({hostUsed / took:F2} cores), {host.ResidentMegabytes:F0} MB resident; generator {ownUsed / took:F2} cores");
        return _errors > 0;
    }

    private async Task<double[]> TalkAsync(LoopbackChannel channel, int conversations, int seconds)
    {
        var times = new ConcurrentQueue<double>();
        var end = Stopwatch.GetTimestamp() + (seconds * Stopwatch.Frequency);
        await Task.WhenAll(Enumerable.Range(0, conversations).Select(_ => Task.Run(() => TalkAsync(channel, end, times))));
        return [.. times];
    }

    private async Task TalkAsync(LoopbackChannel channel, long end, ConcurrentQueue<double> times)
    {
        for (var person = NextPerson(); ; person = options.Candidate.Script.BeginsAnew ? NextPerson() : person)
        {
            foreach (var (line, answer) in options.Candidate.Script.Turns)
            {
                var start = Stopwatch.GetTimestamp();
                if (start >= end) return;
                if (!await channel.SayAsync(person, line, answer)) Interlocked.Increment(ref _errors);
                times.Enqueue(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }
    }

    private string NextPerson() => Interlocked.Increment(ref _rounds).ToString(CultureInfo.InvariantCulture);

    private static double Own()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime.TotalSeconds;
    }
}
