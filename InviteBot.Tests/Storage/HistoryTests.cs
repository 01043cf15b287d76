using System.Diagnostics;
using InviteBot.Tests.Support;

namespace InviteBot.Tests.Storage;

/// <summary>
/// A short history check, for every change: people talk while instances are killed and connections are cut, and in the end
/// each conversation has to be stored line by line as it is without all that. The long ones are run by hand (docs/performance.md).
/// </summary>
[Trait("Case", "S6")]
public sealed class HistoryTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    [PostgresFact]
    public Task Two_instances_on_PostgreSQL_that_are_killed_and_cut_off_lose_nothing_and_double_nothing() => KillAsync("postgres", kills: 6);

    [Fact]
    public Task An_instance_on_SQLite_that_is_killed_loses_nothing_and_doubles_nothing() => KillAsync("sqlite", kills: 8);

    [PostgresFact]
    [Trait("Case", "O12")]
    public async Task Two_instances_that_are_restarted_in_turn_refuse_nobody_and_lose_and_double_nothing() =>
        Assert.Contains(" 0 answers of 500 and more, 0 faults; exit codes 0; 0 unanswered", await RunAsync("roll", "postgres", kills: 3), StringComparison.Ordinal);

    private static async Task KillAsync(string store, int kills) => Assert.Contains($"{kills} kills", await RunAsync("kill", store, kills), StringComparison.Ordinal);

    /// <summary>Lets the soak do what it does by hand, and gives what it said.</summary>
    private static async Task<string> RunAsync(string mode, string store, int kills)
    {
        var soak = AppContext.BaseDirectory.Replace("InviteBot.Tests", "InviteBot.Soak", StringComparison.Ordinal);
        var start = new ProcessStartInfo("dotnet", [Path.Combine(soak, "InviteBot.Soak.dll"), mode, "--store", store, "--kills", $"{kills}", "--conversations", "6", "--seed", $"{Random.Shared.Next(1, 1000)}"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("The soak does not start.");
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        using var end = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(end.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"It did not end in time.\n{await output}");
        }

        Assert.True(process.ExitCode == 0, $"{await output}\n{await errors}");
        return await output;
    }
}
