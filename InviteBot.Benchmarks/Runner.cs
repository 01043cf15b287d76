using BenchmarkDotNet.Running;

namespace InviteBot.Benchmarks;

/// <summary>Runs the benchmarks named on the command line, for instance <c>--filter *Composer*</c>.</summary>
internal static class Runner
{
    private static void Main(string[] args) => BenchmarkSwitcher.FromAssembly(typeof(Runner).Assembly).Run(args);
}
