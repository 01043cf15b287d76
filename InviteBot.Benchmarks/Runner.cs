using System.Globalization;
using BenchmarkDotNet.Running;
using InviteBot.Benchmarks.Messages;

namespace InviteBot.Benchmarks;

/// <summary>Runs one of the measurements that the README of this project lists; anything else goes to BenchmarkDotNet, for instance <c>--filter *Composer*</c>.</summary>
internal static class Runner
{
    private static async Task<int> Main(string[] args)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        switch (args)
        {
            case ["page", var address]:
                await PageLoad.RunAsync(new Uri(address));
                return 0;
            case ["start", .. var where]:
                return await StartTime.RunAsync(where is [var program] ? program : null);
            case ["messages", WaterfallHost.Command, var url]:
                await WaterfallHost.RunAsync(url);
                return 0;
            case ["messages", .. var what] when MessagesOptions.Read(what) is { } options:
                return await new MessagesRun(options).RunAsync();
            case ["messages", ..]:
                await Console.Error.WriteLineAsync(MessagesOptions.Usage);
                return 2;
            default:
                BenchmarkSwitcher.FromAssembly(typeof(Runner).Assembly).Run(args);
                return 0;
        }
    }
}
