using System.Collections.Concurrent;
using System.Diagnostics;

namespace InviteBot.Soak;

/// <summary>Kills instances under load, again and again, and then counts: every accepted message answered once, no state lost.</summary>
internal sealed class KillRun(SoakOptions options, Stage stage)
{
    private readonly Random _random = new(options.Seed);
    private readonly ConcurrentQueue<string> _faults = new();
    private readonly Play?[] _playing = new Play?[options.Conversations];
    private int _conversations;
    private int _turns;
    private int _accepted;
    private int _repeats;
    private int _reconnects;
    private volatile bool _isOver;

    public async Task<int> RunAsync()
    {
        var started = Stopwatch.GetTimestamp();
        await stage.StartAsync();
        using var http = Http(stage);
        foreach (var script in Script.All) await new Play(http, script).RunAsync();

        var people = Enumerable.Range(0, options.Conversations).Select(number => Task.Run(() => TalkAsync(number, http))).ToArray();
        var faults = options.IsPostgres ? Task.Run(DisturbAsync) : Task.CompletedTask;
        var points = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var kill = 0; kill < options.Kills; kill++)
        {
            await WorkAsync();
            await KillAsync(kill, points);
        }

        _isOver = true;
        await faults;
        await Task.WhenAll(people);
        Report(points, Stopwatch.GetElapsedTime(started));
        return _faults.IsEmpty && stage.Probe.Unanswered == 0 && stage.Probe.Integrity() is "ok" or "(PostgreSQL)" && _faults.IsEmpty ? 0 : 1;
    }

    public static HttpClient Http(Stage stage) => new(new SocketsHttpHandler { PooledConnectionIdleTimeout = TimeSpan.FromSeconds(5), UseCookies = false })
    {
        BaseAddress = new Uri($"http://127.0.0.1:{stage.ToInstances.Port}"),
        Timeout = TimeSpan.FromSeconds(10),
    };

    /// <summary>Lets people get on: an instance that has just started is slow, and one that is killed at once each time tests nothing else.</summary>
    private async Task WorkAsync()
    {
        var (started, turns) = (Stopwatch.GetTimestamp(), Volatile.Read(ref _turns));
        while (Volatile.Read(ref _turns) < turns + options.Conversations && Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(15)) await Task.Delay(10);
        await Task.Delay(_random.Next(0, 500));
    }

    private async Task KillAsync(int number, SortedDictionary<string, int> points)
    {
        var instance = stage.Instances[number % stage.Instances.Count];
        await instance.KillAsync();
        stage.Route();
        foreach (var play in _playing)
        {
            // With two instances the other one works on, so a point is where the message was an instant after the kill.
            var point = play?.Chat is { } chat ? stage.Probe.PointOf(chat.Id, chat.UnderWay) : "between two turns";
            points[point] = points.GetValueOrDefault(point) + 1;
        }

        await instance.StartAsync();
        stage.Route();
        if (number % 20 == 19) Console.WriteLine($"{number + 1} kills, {_conversations} conversations, {_accepted} messages, {_faults.Count} faults");
    }

    private async Task TalkAsync(int number, HttpClient http)
    {
        var random = new Random((options.Seed * 1000) + number);
        while (!_isOver)
        {
            var play = _playing[number] = new Play(http, Script.All[random.Next(Script.All.Count)], _ => Interlocked.Increment(ref _turns));
            try
            {
                var (accepted, repeats, reconnects) = await play.RunAsync();
                Interlocked.Increment(ref _conversations);
                Interlocked.Add(ref _accepted, accepted);
                Interlocked.Add(ref _repeats, repeats);
                Interlocked.Add(ref _reconnects, reconnects);
            }
            catch (InvalidOperationException fault)
            {
                _faults.Enqueue(fault.Message);
            }
        }
    }

    /// <summary>Cuts and holds up the connections to the database and to the instances, at random.</summary>
    private async Task DisturbAsync()
    {
        var random = new Random(options.Seed + 7);
        while (!_isOver)
        {
            await Task.Delay(random.Next(300, 2000));
            switch (random.Next(4))
            {
                case 0:
                    stage.ToInstances.Cut();
                    break;
                case 1:
                    await stage.ToDatabase!.HoldAsync(TimeSpan.FromMilliseconds(random.Next(50, 800)));
                    break;
                default:
                    stage.ToDatabase!.Cut();
                    break;
            }
        }
    }

    private void Report(SortedDictionary<string, int> points, TimeSpan took)
    {
        Console.WriteLine($"store {options.Store}, {options.Kills} kills, {options.Conversations} people at once, {took.TotalSeconds:F0} s, seed {options.Seed}");
        Console.WriteLine($"{_conversations} conversations played to the end, {_accepted} messages accepted; {_repeats} posts repeated, {_reconnects} streams opened again; cuts: {stage.ToInstances.Cuts} to instances, {stage.ToDatabase?.Cuts ?? 0} to the database");
        Console.WriteLine($"stored: {stage.Probe.Count("conversation")} conversations, {stage.Probe.Count("activity")} activities, {stage.Probe.Unanswered} unanswered; integrity {stage.Probe.Integrity()}");
        Console.WriteLine("Where each person's message was when an instance was killed:");
        foreach (var (point, count) in points) Console.WriteLine($"  {count,6}  {point}");
        Console.WriteLine($"faults: {_faults.Count}");
        foreach (var fault in _faults.Take(5)) Console.WriteLine($"  {fault}");
        foreach (var line in stage.Instances.SelectMany(instance => instance.Log.Split('\n')).Where(line => line.Contains("Unhandled", StringComparison.OrdinalIgnoreCase)).Take(5)) Console.WriteLine($"  log: {line}");
    }
}
