using System.Diagnostics;

namespace InviteBot.Soak;

/// <summary>Keeps the program busy at one rate for minutes, and looks every half minute whether it grows.</summary>
internal sealed class SoakRun(SoakOptions options, Stage stage)
{
    /// <summary>How much more the second half may hold than the first.</summary>
    private const double Tolerance = 1.1;

    private static readonly TimeSpan Between = TimeSpan.FromSeconds(30);

    private readonly List<(double Minutes, Memory Memory)> _samples = [];

    public async Task<int> RunAsync()
    {
        await stage.StartAsync();
        var load = new LoadRun(options, stage);
        using var http = LoadRun.Http(stage);
        await load.RunForAsync(http, TimeSpan.FromSeconds(options.Warm), options.Rate);

        var time = TimeSpan.FromMinutes(options.Minutes);
        var sampling = SampleAsync(time);
        var times = await load.RunForAsync(http, time, options.Rate);
        await sampling;
        Array.Sort(times);
        Console.WriteLine(
            $"{options.Store}, {options.Conversations} conversations at once, {options.Minutes} min after {options.Warm} s of warming up: {times.Length / time.TotalSeconds:F0} turns/s, " +
            $"p50 {Percentile.At(times, 0.5):F1} ms, p95 {Percentile.At(times, 0.95):F1} ms, p99 {Percentile.At(times, 0.99):F1} ms, max {times[^1]:F1} ms; {stage.Probe.Count("conversation")} conversations stored");
        var hasGrown = HasGrown("resident", memory => memory.Resident) | HasGrown("live", memory => memory.Live);
        return hasGrown ? 1 : 0;
    }

    private async Task SampleAsync(TimeSpan time)
    {
        for (var started = Stopwatch.GetTimestamp(); ;)
        {
            await Task.Delay(Between);
            var passed = Stopwatch.GetElapsedTime(started);
            if (passed > time + (Between / 2)) return;
            var memory = await Memory.OfAsync(stage.Instances[0].Id);
            _samples.Add((passed.TotalMinutes, memory));
            Console.WriteLine($"{passed.TotalMinutes,5:F1} min: {memory.Resident:F1} MB resident, {memory.Live:F1} MB live");
        }
    }

    private bool HasGrown(string name, Func<Memory, double> of)
    {
        var values = _samples.Select(sample => of(sample.Memory)).ToList();
        var (first, second) = (Median(values[..(values.Count / 2)]), Median(values[(values.Count / 2)..]));
        var hasGrown = second > first * Tolerance;
        Console.WriteLine($"{name}: median of the first half {first:F1} MB, of the second {second:F1} MB, slope {Slope(of):F2} MB a minute: {(hasGrown ? "GROWS" : "does not grow")}");
        return hasGrown;
    }

    /// <summary>Of the straight line that fits the samples best.</summary>
    private double Slope(Func<Memory, double> of)
    {
        var (time, value) = (_samples.Average(sample => sample.Minutes), _samples.Average(sample => of(sample.Memory)));
        return _samples.Sum(sample => (sample.Minutes - time) * (of(sample.Memory) - value)) / _samples.Sum(sample => Math.Pow(sample.Minutes - time, 2));
    }

    private static double Median(List<double> values) => Percentile.At([.. values.Order()], 0.5);
}
