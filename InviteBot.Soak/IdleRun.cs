using System.Collections.Concurrent;
using System.Diagnostics;

namespace InviteBot.Soak;

/// <summary>Opens many conversations with a WebSocket each, lets them be, and measures what the program holds for them; then some of them speak.</summary>
internal sealed class IdleRun(SoakOptions options, Stage stage)
{
    private const double MostMegabytes = 350;
    private const int Speakers = 50;
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public async Task<int> RunAsync()
    {
        await stage.StartAsync();
        var program = stage.Instances[0].Id;
        using var http = LoadRun.Http(stage);
        foreach (var script in Script.All) await new Play(http, script).RunAsync(); // a program that has never been used is smaller
        Console.WriteLine($"started, {Script.All.Count} interviews held: {Memory.ResidentOf(program):F0} MB resident");

        var started = Stopwatch.GetTimestamp();
        var chats = await OpenAsync(http);
        Console.WriteLine($"{chats.Count} conversations with a socket each, greeted, in {Stopwatch.GetElapsedTime(started).TotalSeconds:F0} s: {Memory.ResidentOf(program):F0} MB resident");
        await Task.Delay(Quiet);
        var idle = Memory.ResidentOf(program);
        Console.WriteLine($"after {Quiet.TotalSeconds:F0} s in which nobody spoke: {idle:F0} MB resident");

        double[] times = [.. await SpeakAsync(chats)];
        var reconnects = chats.Sum(chat => chat.Reconnects);
        var after = await Memory.OfAsync(program);
        Console.WriteLine($"{times.Length} of {Speakers} chosen at random were answered, p50 {Percentile.At(times, 0.5):F1} ms, max {times[^1]:F1} ms; {reconnects} sockets broke; {after.Resident:F0} MB resident, {after.Live:F0} MB of it live objects");
        await Task.WhenAll(chats.Select(chat => chat.DisposeAsync().AsTask()));
        return idle < MostMegabytes && reconnects == 0 ? 0 : 1;
    }

    private async Task<IReadOnlyList<Chat>> OpenAsync(HttpClient http)
    {
        var chats = new ConcurrentBag<Chat>();
        await Parallel.ForEachAsync(Enumerable.Range(0, options.Sockets), new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (_, _) =>
        {
            var chat = await Chat.OpenAsync(http);
            await chat.HearAsync(Patience);
            chats.Add(chat);
        });
        return [.. chats];
    }

    /// <summary>One after the other; each has to be answered.</summary>
    private async Task<IEnumerable<double>> SpeakAsync(IReadOnlyList<Chat> chats)
    {
        var times = new List<double>();
        var random = new Random(options.Seed);
        for (var number = 0; number < Speakers; number++)
        {
            var chat = chats[random.Next(chats.Count)];
            var start = Stopwatch.GetTimestamp();
            var id = await chat.SayAsync(Script.All[0].Lines[0]);
            await chat.HearAnswerAsync(id, Patience);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return times.Order();
    }
}
