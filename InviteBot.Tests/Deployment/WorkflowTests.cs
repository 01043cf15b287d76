using System.Text.RegularExpressions;
using InviteBot.Tests.Support;

namespace InviteBot.Tests.Deployment;

/// <summary>What can be said of the workflow without the service that runs it.</summary>
public partial class WorkflowTests
{
    private const string Workflow = ".github/workflows/ci.yml";

    [Fact, Trait("Case", "O19")]
    public void Every_action_is_pinned_by_commit_and_names_its_release()
    {
        var actions = File.ReadAllLines(Path.Combine(Repository.Folder, Workflow)).Where(line => line.Contains("uses:", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(actions);
        Assert.All(actions, line => Assert.Matches(Pinned(), line));
        // One commit an action, so that an update leaves none behind.
        Assert.All(actions.Select(line => line.Trim(' ', '-')).Distinct().GroupBy(line => line.Split('@')[0]), action => Assert.Single(action));
    }

    [Fact, Trait("Case", "O19")]
    public void It_may_only_read_and_each_job_has_an_end()
    {
        var workflow = Yaml.Read(Workflow);
        Assert.Equal("""{"contents":"read"}""", workflow["permissions"]!.ToJsonString().Replace(" ", "", StringComparison.Ordinal));
        Assert.All(workflow["jobs"]!.AsObject(), job => Assert.NotNull(job.Value!["timeout-minutes"]));
    }

    [Fact]
    public void It_runs_the_gate_the_real_packages_the_audit_and_the_bill_of_materials()
    {
        var jobs = Yaml.Read(Workflow)["jobs"]!.AsObject();
        string Commands(string job) => string.Join('\n', jobs[job]!["steps"]!.AsArray().Select(step => (string?)step!["run"]));
        Assert.Contains(".ci/run", Commands("test"), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(Repository.Folder, ".ci/run")));
        Assert.Contains("-p:UseBotFrameworkPackages=true", Commands("packages"), StringComparison.Ordinal);
        Assert.Contains("-p:NuGetAudit=true -p:NuGetAuditMode=all", Commands("supply-chain"), StringComparison.Ordinal);
        Assert.Contains("CycloneDX", Commands("supply-chain"), StringComparison.Ordinal);
    }

    [Fact, Trait("Case", "O19")]
    public void Every_project_locks_its_packages_and_the_gate_and_the_audit_restore_nothing_else()
    {
        var projects = Directory.GetFiles(Repository.Folder, "*.csproj", SearchOption.AllDirectories);
        Assert.True(projects.Length > 10);
        Assert.All(projects, project => Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(project)!, "packages.lock.json")), project));
        Assert.All(Directory.GetFiles(Repository.Folder, "packages.lock.json", SearchOption.AllDirectories), file => Assert.DoesNotContain("://", File.ReadAllText(file), StringComparison.Ordinal));
        var restores = File.ReadLines(Path.Combine(Repository.Folder, "test.sh")).Concat(File.ReadLines(Path.Combine(Repository.Folder, Workflow))).Where(line => line.Contains("dotnet restore InviteBot.sln", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, restores.Count);
        Assert.All(restores, line => Assert.Contains("--locked-mode", line, StringComparison.Ordinal));
    }

    [GeneratedRegex("uses: [a-z-]+/[a-z-]+@[0-9a-f]{40} # v[0-9]+\\.[0-9]+\\.[0-9]+$")]
    private static partial Regex Pinned();
}
