using BenchmarkDotNet.Running;

namespace InviteBot.Benchmarks;

/// <summary>
/// Runs the benchmarks named on the command line, for instance <c>--filter *Composer*</c>; <c>page ADDRESS</c> measures the
/// page of a running site instead.
/// </summary>
internal static class Runner
{
    private static Task Main(string[] args)
    {
        if (args is ["page", var address])
            return PageLoad.RunAsync(new Uri(address));
        BenchmarkSwitcher.FromAssembly(typeof(Runner).Assembly).Run(args);
        return Task.CompletedTask;
    }
}
