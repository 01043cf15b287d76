using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using InviteBot.Tests.Support;

namespace InviteBot.Benchmarks;

/// <summary>Measures the published program from the start of its process to the first page it answers; publishes it first, as the Dockerfile says, unless a published one is named.</summary>
internal static class StartTime
{
    private const int Starts = 11;
    private const double Goal = 1.0;

    public static async Task<int> RunAsync(string? published)
    {
        var folder = Directory.CreateTempSubdirectory("invitebot-start-").FullName;
        try
        {
            var program = Path.Combine(published ?? await PublishAsync(Path.Combine(folder, "app")), "InviteBot");
            var (settings, address) = Settings(Path.Combine(folder, "data"));
            var first = await MeasureAsync(program, settings, address);
            var times = new List<double>();
            for (var start = 0; start < Starts; start++) times.Add(await MeasureAsync(program, settings, address));
            times.Sort();
            Console.WriteLine($"start to the first answered page: median {times[Starts / 2]:F3} s of {Starts} (best {times[0]:F3}, worst {times[^1]:F3}); the very first, which makes its database: {first:F3} s");
            return times[Starts / 2] < Goal ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<string> PublishAsync(string folder)
    {
        string[] arguments = ["publish", Path.Combine(Repository.Folder, "InviteBot"), "--configuration", "Release", "--runtime", RuntimeInformation.RuntimeIdentifier, "--self-contained", "--output", folder, "--verbosity", "quiet", "-nologo"];
        using var publishing = Process.Start("dotnet", arguments);
        await publishing.WaitForExitAsync();
        return publishing.ExitCode == 0 ? folder : throw new InvalidOperationException("The program could not be published.");
    }

    private static (Dictionary<string, string> Settings, Uri Address) Settings(string data)
    {
        var address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort.Find()}"));
        return (new() { ["ASPNETCORE_ENVIRONMENT"] = "Production", ["ASPNETCORE_URLS"] = address.AbsoluteUri, ["Storage__DataFolder"] = data }, address);
    }

    private static async Task<double> MeasureAsync(string program, Dictionary<string, string> settings, Uri page)
    {
        await using var host = await HostProcess.StartAsync(program, [], settings, page);
        return host.StartTook.TotalSeconds;
    }
}
