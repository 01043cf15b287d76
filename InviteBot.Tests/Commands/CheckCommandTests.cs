using System.Text.RegularExpressions;
using InviteBot.Bot;
using InviteBot.Storage;
using InviteBot.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace InviteBot.Tests.Commands;

/// <summary>"check", run as an operator runs it, with stores, authorities and channels that are there, away, or wrong.</summary>
public sealed partial class CheckCommandTests : IDisposable
{
    private const string Secret = "hush-hush-7731";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Each_setting_is_told_with_where_it_comes_from_and_no_secret_is()
    {
        var (code, said) = await CheckAsync(
            new()
            {
                ["Storage:DataFolder"] = _folder.Path,
                ["Hosting:Contact"] = "ada.lovelace@example.org",
                ["MicrosoftAppPassword"] = Secret,
                ["DirectLine:Secrets:0"] = Secret,
                ["DirectLine:PublicUrl"] = "https://invite.example.org",
                ["Hosting:FrameOrigins:0"] = "https://www.example.org",
                ["Hosting:FrameOrigins:1"] = "https://intranet.example.org",
                ["Hosting:FrameOrigin"] = "https://mistyped.example.org",
            },
            "--Storage:SweepEvery=00:05:00");

        Assert.Equal(0, code);
        Assert.Equal("Web appsettings.json", said["Channels"]);
        Assert.Equal("not set", said["MicrosoftAppId"]);
        Assert.Equal("set environment", said["MicrosoftAppPassword"]);
        Assert.Equal("set environment", said["DirectLine:Secrets"]);
        Assert.Equal("set environment", said["Hosting:Contact"]);
        Assert.Equal("https://www.example.org, https://intranet.example.org environment", said["Hosting:FrameOrigins"]);
        Assert.Equal("has no effect: there is no such setting", said["Hosting:FrameOrigin"]);
        Assert.Equal("00:05:00 command line", said["Storage:SweepEvery"]);
        Assert.Equal("1 default", said["Storage:Instances"]);
        Assert.Equal(Deployment.ProgramSettings.All.Append("Hosting:FrameOrigin").Order(StringComparer.Ordinal), said.Keys.Where(name => char.IsUpper(name[0])).Order(StringComparer.Ordinal));
        Assert.Equal("OK each value can be meant; the environment is Production", said["settings"]);
        Assert.Equal("OK https://invite.example.org", said["web chat"]);
        Assert.Equal("OK not configured: Channels names neither Teams nor DirectLine", said["identity"]);
        Assert.Equal(said["identity"], said["channel"]);
    }

    [Fact]
    public async Task A_new_store_is_written_and_read_and_can_be_started_afterwards()
    {
        var settings = new Dictionary<string, string?> { ["Storage:DataFolder"] = Path.Combine(_folder.Path, "data") };
        var (code, said) = await CheckAsync(settings);
        Assert.Equal((0, "OK SQLite, new: the first start sets it up; written and read"), (code, said["store"]));
        Assert.Contains("only browsers on this machine", said["web chat"], StringComparison.Ordinal);

        await using var program = ProgramProcess.Start(settings);
        await program.ReadyAsync();
    }

    [Theory, MemberData(nameof(Store.Kinds), MemberType = typeof(Store))]
    public async Task The_version_of_the_store_is_told_and_not_changed(string kind)
    {
        using var store = new Store(kind);
        await SetVersionAsync(store, Schema.Newest);
        var (code, said) = await CheckAsync(SettingsOf(store));
        Assert.Equal(0, code);
        Assert.Matches($"^OK {kind}( [0-9]+)?, version {Schema.Newest}; written and read$", said["store"]);

        await SetVersionAsync(store, 1, "ALTER TABLE handled DROP COLUMN answer; ALTER TABLE activity DROP COLUMN trace; ALTER TABLE reply DROP COLUMN trace;");
        (code, said) = await CheckAsync(SettingsOf(store));
        Assert.Equal(0, code);
        Assert.EndsWith($", version 1, which the next start brings to {Schema.Newest}; written and read", said["store"], StringComparison.Ordinal);
        Assert.EndsWith(said["store"][2..], (await CheckAsync(SettingsOf(store))).Said["store"], StringComparison.Ordinal);

        await SetVersionAsync(store, 99);
        (code, said) = await CheckAsync(SettingsOf(store));
        Assert.Equal(1, code);
        Assert.StartsWith($"FAILED {(kind == "SQLite" ? "Storage:DataFolder" : "Storage:PostgreSql")}: The store is of version 99", said["store"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_that_another_program_holds_or_that_cannot_be_made_is_told()
    {
        var settings = new Dictionary<string, string?> { ["Storage:DataFolder"] = _folder.Path };
        await using var other = ProgramProcess.Start(settings);
        await other.ReadyAsync();
        var (code, said) = await CheckAsync(settings);
        Assert.Equal(1, code);
        Assert.Contains("another instance of the program uses it", said["store"], StringComparison.Ordinal);
        Assert.StartsWith("OK", said["settings"], StringComparison.Ordinal);

        (code, said) = await CheckAsync(new() { ["Storage:DataFolder"] = "/proc/nowhere" });
        Assert.Equal(1, code);
        Assert.StartsWith("FAILED Storage:DataFolder: /proc/nowhere cannot be written", said["store"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DirectLine:PageSize", "0", "DirectLine:PageSize")]
    [InlineData("Storage:Instances", "many", "Storage:Instances")]
    [InlineData("DirectLine:PublicUrl", "invite.example.org", "DirectLine:PublicUrl")]
    [InlineData("DirectLine:PublicUrl", "https://invite.example.org/chat", "DirectLine:PublicUrl")]
    [Trait("Case", "O13")]
    public async Task A_setting_that_cannot_be_meant_fails_by_its_name(string name, string value, string named)
    {
        var (code, said) = await CheckAsync(new() { ["Storage:DataFolder"] = _folder.Path, [name] = value });
        Assert.Equal(1, code);
        Assert.StartsWith($"FAILED {named}", said["settings"], StringComparison.Ordinal);
        Assert.Equal($"{value} environment", said[name]);
    }

    [Fact]
    public async Task An_address_without_tls_is_none_for_browsers()
    {
        var (code, said) = await CheckAsync(new() { ["Storage:DataFolder"] = _folder.Path, ["DirectLine:PublicUrl"] = "http://invite.example.org" });
        Assert.Equal(1, code);
        Assert.StartsWith("FAILED DirectLine:PublicUrl has to be an https address", said["web chat"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData($"Host=127.0.0.1;Port=1;Username=u;Password={Secret}", "no database answers at this address.")]
    [InlineData(Secret, "is no connection string")]
    public async Task A_database_that_is_not_there_is_told_without_its_password(string connection, string reason)
    {
        var (code, said) = await CheckAsync(new() { ["Storage:PostgreSql"] = connection });
        Assert.Equal((1, "set environment"), (code, said["Storage:PostgreSql"]));
        Assert.StartsWith("FAILED Storage:PostgreSql", said["store"], StringComparison.Ordinal);
        Assert.Contains(reason, said["store"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_managed_identity_that_gives_a_token_and_keys_that_can_be_read_are_told()
    {
        await using var cloud = LoopbackServer.Build(tls: false);
        var isThere = true;
        cloud.Map("/{**route}", () => isThere ? Results.Json(new { access_token = Secret, expires_on = $"{FakeAuthority.In(TimeSpan.FromHours(24))}", resource = "https://api.botframework.com", token_type = "Bearer" }) : Results.StatusCode(404));
        await cloud.StartAsync();
        var address = LoopbackServer.AddressOf(cloud);
        var settings = new Dictionary<string, string?>
        {
            ["Storage:DataFolder"] = _folder.Path,
            ["Channels"] = "Web,Teams",
            ["MicrosoftAppType"] = "UserAssignedMSI",
            ["MicrosoftAppId"] = FakeAuthority.AppId,
            ["MicrosoftAppTenantId"] = "test-tenant",
            ["ToBotFromChannelOpenIdMetadataUrl"] = new Uri(address, "metadata").AbsoluteUri,
            ["IDENTITY_ENDPOINT"] = new Uri(address, "msi/token").AbsoluteUri,
            ["IDENTITY_HEADER"] = Secret,
        };
        var (code, said) = await CheckAsync(settings);
        Assert.Equal("OK the bot has got a token (UserAssignedMSI)", said["identity"]);
        Assert.Equal("OK Web,Teams: the app id is set, the keys of the channel can be read", said["channel"]);
        Assert.Equal(0, code);

        isThere = false;
        (code, said) = await CheckAsync(settings);
        Assert.Equal(1, code);
        Assert.StartsWith("FAILED MicrosoftAppId: the bot gets no token (", said["identity"], StringComparison.Ordinal);
        Assert.Equal("FAILED ToBotFromChannelOpenIdMetadataUrl: the keys of the channel at localhost cannot be read (status 404).", said["channel"]);

        settings["MicrosoftAppTenantId"] = "";
        Assert.StartsWith("FAILED MicrosoftAppTenantId", (await CheckAsync(settings)).Said["identity"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_secret_is_tried_at_the_authority_of_the_settings()
    {
        var host = new ChannelHost();
        await host.InitializeAsync();
        Assert.Equal("the bot has got a token (MultiTenant)", await host.App.Services.TryIdentityAsync());
        Assert.Contains("can be read", await host.App.Services.TryChannelAsync(), StringComparison.Ordinal);
        Assert.True(host.Authority.TokenRequests > 0);
        await host.DisposeAsync();

        host = new ChannelHost();
        await host.StartAsync(_ => { }, settings: new() { ["MicrosoftAppPassword"] = Secret });
        var refusal = await Assert.ThrowsAsync<OptionsValidationException>(host.App.Services.TryIdentityAsync);
        Assert.StartsWith("MicrosoftAppId: the bot gets no token", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, refusal.Message, StringComparison.Ordinal);
        await host.DisposeAsync();
    }

    [Theory]
    [InlineData(FakeDirectLine.Secret, 0)]
    [InlineData(Secret, 1)]
    public async Task The_secret_of_an_azure_direct_line_is_tried(string secret, int expected)
    {
        await using var channel = await FakeDirectLine.StartAsync();
        var (_, said) = await CheckAsync(new()
        {
            ["Storage:DataFolder"] = _folder.Path,
            ["Channels"] = "Web,DirectLine",
            ["MicrosoftAppId"] = FakeAuthority.AppId,
            ["MicrosoftAppPassword"] = Secret,
            ["ToChannelFromBotLoginUrl"] = "https://127.0.0.1:1/tenant",
            ["ToBotFromChannelOpenIdMetadataUrl"] = "https://127.0.0.1:1/keys",
            ["DirectLine:ExternalSecret"] = secret,
            ["DirectLine:ExternalUrl"] = channel.Address.AbsoluteUri,
        });
        Assert.Equal("set environment", said["DirectLine:ExternalSecret"]);
        Assert.StartsWith(expected == 0 ? "OK" : "FAILED DirectLine:ExternalSecret", said["web chat"], StringComparison.Ordinal);
        Assert.StartsWith("FAILED", said["identity"], StringComparison.Ordinal);
        Assert.Contains("127.0.0.1 cannot be read (ConnectionRefused)", said["channel"], StringComparison.Ordinal);
    }

    private static Dictionary<string, string?> SettingsOf(Store store) => store.Settings.ToDictionary(setting => setting.Key, string? (setting) => setting.Value);

    private static async Task SetVersionAsync(Store store, int version, string before = "")
    {
        await using var host = store.Open();
        await host.Get<IDatabase>().WriteAsync(work => work.ExecuteAsync(before + "UPDATE store_version SET number = @version", new { version }), default);
    }

    /// <summary>The exit code, and what is said by the word a line begins with.</summary>
    private static async Task<(int Code, Dictionary<string, string> Said)> CheckAsync(Dictionary<string, string?> settings, params string[] arguments)
    {
        await using var program = ProgramProcess.Start(settings, ["check", .. arguments]);
        var code = await program.EndAsync();
        var output = program.Output + program.Errors;
        Assert.DoesNotContain(Secret, output, StringComparison.Ordinal);
        Assert.DoesNotContain(FakeDirectLine.Secret, output, StringComparison.Ordinal);
        Assert.DoesNotContain("lovelace", output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception:", output, StringComparison.Ordinal);
        Assert.Empty(program.Errors);
        return (code, program.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => Line().Match(line)).ToDictionary(line => line.Groups["name"].Value, line => Spaces().Replace(line.Groups["rest"].Value, " ").Trim()));
    }

    [GeneratedRegex("^(?<name>web chat|[^ ]+) +(?<rest>.*)$")]
    private static partial Regex Line();

    [GeneratedRegex(" {2,}")]
    private static partial Regex Spaces();
}
