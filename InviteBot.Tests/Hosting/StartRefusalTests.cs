using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using InviteBot.Tests.Support;

namespace InviteBot.Tests.Hosting;

/// <summary>Whatever stops the start is said in one sentence with the name of the setting, by the real program.</summary>
[Trait("Case", "O13")]
public sealed class StartRefusalTests : IDisposable
{
    private const string Secret = "s3cr3t-of-the-database";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Storage:Instances", "2")]
    [InlineData("Storage:Instances", "0")]
    [InlineData("Storage:Instances", "many")]
    [InlineData("Storage:TurnLease", "soon")]
    [InlineData("Storage:SessionLifetime", "00:00:00", "Storage")]
    [InlineData("Storage:DataFolder", "/proc/nowhere")]
    [InlineData("Storage:DataFolder", "")]
    [InlineData("Storage:PostgreSqlIdentity", "system")]
    [InlineData("Storage:PostgreSql", $"Host=database;Port=many;Password={Secret}")]
    [InlineData("Storage:PostgreSql", Secret)]
    [InlineData("Storage:PostgreSql", $"Host=127.0.0.1;Port=1;Username=u;Password={Secret}")]
    [InlineData("Channels", "Pigeon")]
    [InlineData("MicrosoftAppId", "", "MicrosoftAppId", "Channels=Teams")]
    [InlineData("MicrosoftAppPassword", "", "MicrosoftAppPassword", "Channels=Teams", "MicrosoftAppId=11111111-1111-1111-1111-111111111111", "MicrosoftAppType=SingleTenant")]
    [InlineData("ChannelOrigins", "nowhere")]
    [InlineData("DirectLine:PageSize", "0")]
    [InlineData("DirectLine:AllowedOrigins:0", "example.org/path", "DirectLine:AllowedOrigins")]
    [InlineData("Hosting:Contact", "nobody")]
    [InlineData("Hosting:Contact", "http://example.org")]
    [InlineData("Hosting:Operator", "Example\nLtd")]
    [InlineData("Hosting:KnownProxies:0", "somewhere", "Hosting:KnownProxies")]
    [InlineData("ASPNETCORE_URLS", "nonsense", "urls")]
    public async Task A_setting_that_cannot_be_meant_stops_the_start(string name, string value, string? named = null, params string[] others)
    {
        var settings = others.Select(other => other.Split('=', 2)).ToDictionary(pair => pair[0], string? (pair) => pair[1]);
        settings.TryAdd("Storage:DataFolder", _folder.Path);
        settings.TryAdd("Storage:StartPatience", "00:00:01");
        settings[name] = value;
        await RefusesAsync(settings, named ?? name);
    }

    [Fact]
    public async Task An_account_without_a_home_is_asked_for_a_folder_and_none_is_made_up()
    {
        var home = Path.Combine(_folder.Path, "nobody");
        await RefusesAsync(new Dictionary<string, string?> { ["HOME"] = home, ["XDG_DATA_HOME"] = null, ["DOTNET_CLI_HOME"] = _folder.Path }, "Storage:DataFolder");
        Assert.False(Directory.Exists(home));
    }

    [Fact]
    public async Task An_address_that_is_taken_is_told()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var taken = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}");
        await RefusesAsync(new Dictionary<string, string?> { ["Storage:DataFolder"] = _folder.Path, ["ASPNETCORE_URLS"] = taken }, "urls");
    }

    [Fact]
    public async Task A_second_program_on_the_same_folder_is_refused_and_harms_nothing()
    {
        var settings = new Dictionary<string, string?> { ["Storage:DataFolder"] = _folder.Path };
        await using var first = ProgramProcess.Start(settings);
        await first.ReadyAsync();

        var refusal = await RefusesAsync(settings, "Storage:DataFolder");

        Assert.Contains("another instance", refusal, StringComparison.Ordinal);
        using var answer = await first.Client.GetAsync(new Uri("/health/ready", UriKind.Relative));
        Assert.True(answer.IsSuccessStatusCode);
    }

    [Theory, MemberData(nameof(Store.Kinds), MemberType = typeof(Store))]
    [Trait("Case", "S16")]
    public async Task A_store_of_a_newer_program_is_refused(string kind)
    {
        using var store = new Store(kind);
        await using (var newer = store.Open())
        {
            await newer.Get<InviteBot.Storage.IDatabase>().WriteAsync(work => work.ExecuteAsync("UPDATE store_version SET number = 99"), default);
        }

        var refusal = await RefusesAsync(store.Settings.ToDictionary(setting => setting.Key, string? (setting) => setting.Value), kind == "SQLite" ? "Storage:DataFolder" : "Storage:PostgreSql");
        Assert.Contains("version 99", refusal, StringComparison.Ordinal);
    }

    [PostgresFact]
    public async Task A_database_that_is_not_there_is_told()
    {
        var settings = new Dictionary<string, string?> { ["Storage:PostgreSql"] = PostgresServer.Shared.ConnectionString.Replace("Database=postgres", "Database=elsewhere", StringComparison.Ordinal) };
        Assert.Contains("no such database", await RefusesAsync(settings, "Storage:PostgreSql"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_setting_that_is_none_is_warned_of_and_stops_nothing()
    {
        await using var program = ProgramProcess.Start(new Dictionary<string, string?> { ["Storage:DataFolder"] = _folder.Path, ["Hosting:FrameOrigin"] = Secret });
        await program.ReadyAsync();
        Assert.Contains("Hosting:FrameOrigin has no effect", program.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, program.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_commands_refuse_in_the_same_way()
    {
        var settings = new Dictionary<string, string?> { ["Storage:DataFolder"] = "" };
        await RefusesAsync(settings, "Storage:DataFolder", "backup", Path.Combine(_folder.Path, "backup"));
    }

    private static async Task<string> RefusesAsync(IReadOnlyDictionary<string, string?> settings, string named, params string[] arguments)
    {
        var started = Stopwatch.GetTimestamp();
        await using var program = ProgramProcess.Start(settings, arguments);
        Assert.Equal(1, await program.EndAsync());
        var refusal = program.Errors.Trim();

        Assert.StartsWith(named, refusal, StringComparison.Ordinal);
        Assert.Single(refusal.Split('\n'));
        Assert.EndsWith(".", refusal, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", program.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, refusal + program.Output, StringComparison.Ordinal);
        // Five seconds on a machine that does nothing else.
        Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(20));
        return refusal;
    }
}
