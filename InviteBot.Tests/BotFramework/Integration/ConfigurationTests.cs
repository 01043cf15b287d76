using InviteBot.Tests.Support;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;

namespace InviteBot.Tests.BotFramework.Integration;

/// <summary>What the settings make of the authentication.</summary>
public sealed class ConfigurationTests : IAsyncLifetime, IHttpClientFactory
{
    private const string ServiceUrl = "https://smba.trafficmanager.net/emea/";

    private FakeAuthority _authority = null!;

    public async Task InitializeAsync() => _authority = await FakeAuthority.StartAsync();

    public async Task DisposeAsync() => await _authority.DisposeAsync();

    public HttpClient CreateClient(string name) => new(LoopbackTls.CreateHandler());

    [Fact]
    public async Task A_good_token_tells_who_calls()
    {
        var result = await Authentication().AuthenticateRequestAsync(Activity(), Header(), CancellationToken.None);
        Assert.True(result.ClaimsIdentity.IsAuthenticated);
        Assert.Equal(FakeAuthority.AppId, result.ClaimsIdentity.FindFirst("aud")?.Value);
        Assert.Equal("https://api.botframework.com", result.Audience);
        Assert.Equal(CallerIdConstants.PublicAzureChannel, result.CallerId);
        Assert.NotNull(result.ConnectorFactory);
    }

    [Fact]
    public async Task The_caller_id_can_be_set()
    {
        var result = await Authentication(("CallerId", "urn:mine")).AuthenticateRequestAsync(Activity(), Header(), CancellationToken.None);
        Assert.Equal("urn:mine", result.CallerId);
    }

    [Fact]
    public async Task A_further_endorsement_can_be_demanded()
    {
        var strict = new ConfigurationBotFrameworkAuthentication(
            Settings(), authConfiguration: new AuthenticationConfiguration { RequiredEndorsements = ["special"] }, httpClientFactory: this);
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => strict.AuthenticateRequestAsync(Activity(), Header(), CancellationToken.None));
        _authority.Keys[0] = _authority.Keys[0] with { Kid = "key-2", Endorsements = ["msteams", "special"] };
        Assert.NotNull(await strict.AuthenticateRequestAsync(Activity(), Header(), CancellationToken.None));
    }

    [Fact]
    [Trait("Case", "A21")]
    public async Task A_bot_of_the_government_cloud_takes_that_clouds_issuer_only()
    {
        var government = Authentication(("ChannelService", GovernmentAuthenticationConstants.ChannelService), ("ToBotFromChannelTokenIssuer", null));
        var token = "Bearer " + _authority.ChannelToken(ServiceUrl, null, ("iss", GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer));
        var result = await government.AuthenticateRequestAsync(Activity(), token, CancellationToken.None);
        Assert.Equal(CallerIdConstants.USGovChannel, result.CallerId);
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => government.AuthenticateRequestAsync(Activity(), Header(), CancellationToken.None));
    }

    [Fact]
    public void A_cloud_that_nobody_knows_is_refused() =>
        Assert.ThrowsAny<Exception>(() => Authentication(("ChannelService", "https://nowhere.example")));

    [Fact]
    public async Task Tokens_of_the_emulator_are_taken_only_where_that_is_configured()
    {
        var header = "Bearer " + _authority.ChannelToken(
            ServiceUrl,
            null,
            ("iss", "https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0"),
            ("ver", "2.0"),
            ("azp", FakeAuthority.AppId));
        var emulated = Activity();
        emulated.ChannelId = "emulator";
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => Authentication().AuthenticateRequestAsync(emulated, header, CancellationToken.None));
        var open = Authentication(("ToBotFromEmulatorOpenIdMetadataUrl", _authority.MetadataUrl));
        Assert.NotNull(await open.AuthenticateRequestAsync(emulated, header, CancellationToken.None));
    }

    [Theory]
    [InlineData("ver", null)]
    [InlineData("azp", "another-bot")]
    public async Task A_token_of_the_emulator_has_to_be_for_this_bot(string claim, string? value)
    {
        var open = Authentication(("ToBotFromEmulatorOpenIdMetadataUrl", _authority.MetadataUrl));
        var header = "Bearer " + _authority.ChannelToken(
            ServiceUrl,
            null,
            ("iss", "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/"),
            ("ver", "2.0"),
            ("azp", FakeAuthority.AppId),
            (claim, value));
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => open.AuthenticateRequestAsync(Activity(), header, CancellationToken.None));
    }

    [Fact]
    public async Task Without_an_app_id_everybody_is_let_in()
    {
        var result = await Authentication(("MicrosoftAppId", "")).AuthenticateRequestAsync(Activity(), null, CancellationToken.None);
        Assert.Equal("anonymous", result.ClaimsIdentity.AuthenticationType);
        Assert.Null(result.CallerId);
    }

    [Theory]
    [InlineData("UserAssignedMSI", "", "tenant", null)]
    [InlineData("userassignedmsi", "", "", "MicrosoftAppTenantId")]
    [InlineData("SingleTenant", "secret", "tenant", null)]
    [InlineData("MultiTenant", "secret", "", null)]
    [InlineData("", "", "", null)]
    [Trait("Case", "B14")]
    public void A_type_of_app_needs_what_it_needs(string type, string password, string tenant, string? missing)
    {
        var settings = Settings(("MicrosoftAppType", type), ("MicrosoftAppPassword", password), ("MicrosoftAppTenantId", tenant));
        var failure = Record.Exception(() => new ConfigurationServiceClientCredentialFactory(settings));
        Assert.Equal(missing is null, failure is null);
        Assert.Contains(missing ?? string.Empty, failure?.Message ?? string.Empty, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Case", "B13")]
    public async Task A_rotated_password_is_taken_up_without_a_restart()
    {
        var settings = Settings(("MicrosoftAppPassword", "yesterday's"));
        using var http = CreateClient(string.Empty);
        var factory = new ConfigurationServiceClientCredentialFactory(settings, http);
        await Assert.ThrowsAnyAsync<Exception>(() => TokenOf(factory));
        settings["MicrosoftAppPassword"] = FakeAuthority.AppPassword;
        Assert.True(_authority.Knows("Bearer " + await TokenOf(factory)));
    }

    private static Activity Activity() => new("message") { ChannelId = "msteams", ServiceUrl = ServiceUrl };

    private async Task<string> TokenOf(ConfigurationServiceClientCredentialFactory factory)
    {
        var credentials = await factory.CreateCredentialsAsync(
            FakeAuthority.AppId, "https://api.botframework.com", _authority.LoginUrl, validateAuthority: false, CancellationToken.None);
        return await Assert.IsAssignableFrom<AppCredentials>(credentials).GetTokenAsync();
    }

    private string Header() => "Bearer " + _authority.ChannelToken(ServiceUrl);

    private ConfigurationBotFrameworkAuthentication Authentication(params (string Key, string? Value)[] settings) =>
        new(Settings(settings), httpClientFactory: this);

    private IConfigurationRoot Settings(params (string Key, string? Value)[] changes)
    {
        var settings = new Dictionary<string, string?>
        {
            ["MicrosoftAppId"] = FakeAuthority.AppId,
            ["MicrosoftAppPassword"] = FakeAuthority.AppPassword,
            ["ToBotFromChannelOpenIdMetadataUrl"] = _authority.MetadataUrl,
            ["ToBotFromChannelTokenIssuer"] = FakeAuthority.Issuer,
        };
        foreach (var (key, value) in changes)
        {
            settings[key] = value;
        }

        return new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
    }
}
