using InviteBot.Benchmarks.Messages;
using InviteBot.Soak;
using InviteBot.Tests.Support;

namespace InviteBot.Tests.Measuring;

/// <summary>The commands in the READMEs of the measuring programs are commands of these programs.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void Each_load_run_is_one_that_the_program_knows()
    {
        var runs = CommandsOf("InviteBot.Soak");
        Assert.All(runs, run => Assert.NotNull(SoakOptions.Read(run)));
        Assert.Equal(["fill", "idle", "kill", "load", "roll", "soak", "teams"], runs.Select(run => run[0]).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_measured_host_is_one_that_the_program_knows()
    {
        var hosts = CommandsOf("InviteBot.Benchmarks").Where(command => command[0] == "messages").ToList();
        Assert.All(hosts, command => Assert.NotNull(MessagesOptions.Read(command[1..])));
        Assert.Equal(Candidate.All.Select(candidate => candidate.Name), hosts.Select(command => command[1]));
    }

    /// <summary>What stands behind the double dash; what is optional is in brackets.</summary>
    private static List<string[]> CommandsOf(string project) =>
    [
        .. File.ReadLines(Path.Combine(Repository.Folder, project, "README.md"))
            .Where(line => line.StartsWith($"dotnet run --project {project} ", StringComparison.Ordinal))
            .Select(line => line.Split(" -- ")[1].Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Split(' ')),
    ];
}
