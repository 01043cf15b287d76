using System.Collections.Concurrent;
using System.Diagnostics;

namespace InviteBot.Soak;

/// <summary>Measures turns: from the post to the reply on the WebSocket, with the generator on the same machine.</summary>
internal sealed class LoadRun(SoakOptions options, Stage stage)
{
    public async Task<int> RunAsync()
    {
        await stage.StartAsync();
        await MeasureAsync("all");
        return 0;
    }

    public async Task<double> MeasureAsync(string name)
    {
        using var http = Http(stage);
        foreach (var script in Script.All) await new Play(http, script).RunAsync();
        await RunForAsync(http, TimeSpan.FromSeconds(options.Warm), rate: 0); // as fast as it goes, whatever is measured afterwards

        var sizeBefore = stage.Probe.Size;
        var storedBefore = stage.Probe.Count("conversation");
        var cpuBefore = Cpu();
        var started = Stopwatch.GetTimestamp();
        var times = await RunForAsync(http, TimeSpan.FromSeconds(options.Seconds), options.Rate);
        var took = Stopwatch.GetElapsedTime(started).TotalSeconds;
        var cpu = (Cpu() - cpuBefore) / took;
        Array.Sort(times);
        var grown = stage.Probe.Count("conversation") - storedBefore;
        Console.WriteLine(
            $"{options.Store}, {name}: {options.Conversations} conversations at once, rate {(options.Rate == 0 ? "all it can" : options.Rate)}, after {options.Warm} s: " +
            $"{times.Length / took:F0} turns/s, p50 {Percentile.At(times, 0.5):F2} ms, p90 {Percentile.At(times, 0.9):F2} ms, p99 {Percentile.At(times, 0.99):F2} ms, max {times[^1]:F1} ms; " +
            $"program {cpu:F2} cores; {(grown > 0 ? (stage.Probe.Size - sizeBefore) / grown : 0)} bytes a conversation of {Script.All.Average(script => script.Lines.Count):F1} messages");
        return Percentile.At(times, 0.5);
    }

    /// <summary>A client of the first instance, with no proxy in between.</summary>
    public static HttpClient Http(Stage stage)
    {
        var http = KillRun.Http(stage);
        http.BaseAddress = new Uri($"http://127.0.0.1:{stage.Instances[0].Port}");
        return http;
    }

    /// <summary>People have conversations for a while; the result is what each turn took, in milliseconds.</summary>
    /// <param name="http">The client they share.</param>
    /// <param name="time">How long.</param>
    /// <param name="rate">Turns a second of all of them; 0 for all they can.</param>
    public async Task<double[]> RunForAsync(HttpClient http, TimeSpan time, int rate)
    {
        var times = new ConcurrentQueue<double>();
        var end = Stopwatch.GetTimestamp() + (long)(time.TotalSeconds * Stopwatch.Frequency);
        await Task.WhenAll(Enumerable.Range(0, options.Conversations).Select(number => Task.Run(() => TalkAsync(number, http, end, rate, times))));
        return [.. times];
    }

    private async Task TalkAsync(int number, HttpClient http, long end, int rate, ConcurrentQueue<double> times)
    {
        for (var round = number; Stopwatch.GetTimestamp() < end; round++)
        {
            await using var chat = await Chat.OpenAsync(http);
            foreach (var line in Script.All[round % Script.All.Count].Lines)
            {
                if (Stopwatch.GetTimestamp() >= end) return;
                var start = Stopwatch.GetTimestamp();
                var id = await chat.SayAsync(line);
                await chat.HearAnswerAsync(id, TimeSpan.FromSeconds(30));
                times.Enqueue(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                await Pace.KeepAsync(options.Conversations, rate, start);
            }
        }
    }

    private double Cpu()
    {
        using var process = Process.GetProcessById(stage.Instances[0].Id);
        return process.TotalProcessorTime.TotalSeconds;
    }
}
