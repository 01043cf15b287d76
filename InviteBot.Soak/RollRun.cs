using System.Diagnostics;

namespace InviteBot.Soak;

/// <summary>Restarts two instances in turn, politely, under load: no request fails, nothing is lost or doubled.</summary>
internal sealed class RollRun(SoakOptions options, Stage stage)
{
    public async Task<int> RunAsync()
    {
        await stage.StartAsync();
        using var http = KillRun.Http(stage);
        foreach (var script in Script.All) await new Play(http, script).RunAsync();

        var isOver = false;
        var (conversations, messages, repeats) = (0, 0, 0);
        var faults = new List<string>();
        var people = Enumerable.Range(0, options.Conversations).Select(number => Task.Run(async () =>
        {
            for (var round = number; !Volatile.Read(ref isOver); round++)
            {
                try
                {
                    var (accepted, repeated, _) = await new Play(http, Script.All[round % Script.All.Count]).RunAsync();
                    Interlocked.Increment(ref conversations);
                    Interlocked.Add(ref messages, accepted);
                    Interlocked.Add(ref repeats, repeated);
                }
                catch (InvalidOperationException fault)
                {
                    lock (faults) faults.Add(fault.Message);
                }
            }
        })).ToArray();
        var exits = await RestartAsync();
        Volatile.Write(ref isOver, true);
        await Task.WhenAll(people);

        Console.WriteLine($"{options.Kills} polite restarts of {stage.Instances.Count} instances on {options.Store}: {conversations} conversations, {messages} messages, {repeats} posts repeated, {Chat.Refusals} answers of 500 and more, {faults.Count} faults; exit codes {string.Join(' ', exits.Distinct())}; {stage.Probe.Unanswered} unanswered");
        foreach (var fault in faults.Take(5)) Console.WriteLine($"  {fault}");
        return faults.Count == 0 && Chat.Refusals == 0 && stage.Probe.Unanswered == 0 && exits.TrueForAll(code => code == 0) ? 0 : 1;
    }

    private async Task<List<int>> RestartAsync()
    {
        var exits = new List<int>();
        for (var number = 0; number < options.Kills; number++)
        {
            await Task.Delay(1000);
            var leaving = stage.Instances[number % stage.Instances.Count];
            // New connections go to the other one first, as a load balancer does when readiness ends.
            stage.ToInstances.SetTargets([.. stage.Instances.Where(instance => instance != leaving && instance.IsRunning).Select(instance => instance.Port)]);
            var started = Stopwatch.GetTimestamp();
            exits.Add(await leaving.StopAsync());
            if (number == 0) Console.WriteLine($"An instance ends in {Stopwatch.GetElapsedTime(started).TotalSeconds:F1} s");
            await leaving.StartAsync();
            stage.Route();
        }

        return exits;
    }
}
