using System.Text.Json.Nodes;
using InviteBot.Tests.Support;

namespace InviteBot.Tests.Deployment;

/// <summary>What can be said of the image and the compose file without an engine.</summary>
public class ContainerTests
{
    private static readonly string[] Image = File.ReadAllLines(Path.Combine(Repository.Folder, "Dockerfile"));
    private static readonly JsonObject Services = Yaml.Read("compose.yaml")["services"]!.AsObject();

    [Fact, Trait("Case", "O19")]
    public void The_image_is_slim_and_runs_as_nobody_special()
    {
        Assert.Contains("FROM debian:bookworm-slim", Image);
        Assert.Contains("USER 10001:10001", Image);
        Assert.True(Array.IndexOf(Image, "USER 10001:10001") < Array.FindIndex(Image, line => line.StartsWith("ENTRYPOINT", StringComparison.Ordinal)));
        Assert.Contains($"ENTRYPOINT [\"/app/{typeof(Program).Assembly.GetName().Name}\"]", Image);
    }

    [Fact, Trait("Case", "O19")]
    public void Both_containers_have_a_read_only_file_system_and_cannot_gain_rights()
    {
        Assert.All(Services, service => Assert.Equal("true", (string?)service.Value!["read_only"]));
        Assert.All(Services, service => Assert.Contains("no-new-privileges:true", service.Value!["security_opt"]!.ToJsonString(), StringComparison.Ordinal));
        Assert.Equal("""["ALL"]""", Services["bot"]!["cap_drop"]!.ToJsonString());
        // What is written goes to the volume that the program is told of.
        Assert.Contains(Image, line => line.Contains("Storage__DataFolder=/data", StringComparison.Ordinal));
        Assert.Contains("data:/data", Services["bot"]!["volumes"]!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_seen_by_this_machine_only_and_waits_for_its_database()
    {
        Assert.Equal("""["127.0.0.1:8080:8080"]""", Services["bot"]!["ports"]!.ToJsonString());
        Assert.Null(Services["database"]!["ports"]);
        Assert.Equal("service_healthy", (string?)Services["bot"]!["depends_on"]!["database"]!["condition"]);
        Assert.NotNull(Services["database"]!["healthcheck"]);
        Assert.Contains(Image, line => line.Contains("/health/ready", StringComparison.Ordinal));
    }

    [Fact]
    public void Its_settings_are_settings_of_the_program_and_no_secret_stands_in_it()
    {
        var given = Services["bot"]!["environment"]!.AsObject().ToDictionary(setting => setting.Key, setting => (string)setting.Value!);
        Assert.Empty(given.Keys.Select(ProgramSettings.Of).Except(ProgramSettings.All));
        Assert.Equal("${MICROSOFT_APP_PASSWORD:-}", given["MicrosoftAppPassword"]);
        Assert.Contains("Password=${DATABASE_PASSWORD:?", given["Storage__PostgreSql"], StringComparison.Ordinal);
        Assert.StartsWith("${DATABASE_PASSWORD:?", (string)Services["database"]!["environment"]!["POSTGRES_PASSWORD"]!, StringComparison.Ordinal);
    }
}
