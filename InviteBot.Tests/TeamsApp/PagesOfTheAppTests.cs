using System.Net;
using InviteBot.Tests.Support;

namespace InviteBot.Tests.TeamsApp;

/// <summary>The pages that the manifest names, as the program serves them.</summary>
public sealed class PagesOfTheAppTests : IAsyncLifetime
{
    private readonly RunningApp _app = RunningApp.Start(settings: new Dictionary<string, string>
    {
        ["Channels"] = "Web,Teams",
        ["MicrosoftAppId"] = "",
        ["environment"] = "Development",
        ["Hosting:Contact"] = "privacy@example.org",
    });

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => _app.DisposeAsync().AsTask();

    [Theory]
    [InlineData("websiteUrl")]
    [InlineData("privacyUrl")]
    [InlineData("termsOfUseUrl")]
    [Trait("Case", "M6")]
    [Trait("Case", "T20")]
    public async Task Each_page_of_the_manifest_is_there_for_everybody(string name)
    {
        var address = new Uri((string)UnpackedApp.Build().Manifest.SelectToken($"developer.{name}")!);
        using var response = await _app.Client.GetAsync(address.AbsolutePath);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    [Trait("Case", "M6")]
    public async Task The_privacy_page_tells_of_storage_retention_deletion_security_and_whom_to_ask()
    {
        var page = await _app.Client.GetStringAsync("/privacy");
        foreach (var words in new[] { "24 hours", "30 days", "delete my data", "encrypted", "database", "Microsoft Teams", "mailto:privacy@example.org" }) Assert.Contains(words, page, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Case", "M6")]
    public async Task Without_a_contact_the_privacy_page_says_who_knows_one()
    {
        await using var app = RunningApp.Start();
        Assert.Contains("Ask whoever runs this site", await app.Client.GetStringAsync("/privacy"), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Case", "W6")]
    public async Task The_page_to_copy_from_may_be_framed_by_Teams_and_nobody_else_not_even_by_this_site()
    {
        using var response = await _app.Client.GetAsync("/teams/copy");
        var ancestors = response.Headers.GetValues("Content-Security-Policy").Single().Split(';', StringSplitOptions.TrimEntries).Single(directive => directive.StartsWith("frame-ancestors", StringComparison.Ordinal));
        Assert.Equal(
            "frame-ancestors https://*.cloud.microsoft https://teams.microsoft.com https://*.teams.microsoft.com https://*.microsoft365.com https://*.office.com https://outlook.office.com https://outlook.office365.com https://outlook-sdf.office.com https://outlook-sdf.office365.com",
            ancestors);
        Assert.False(response.Headers.Contains("X-Frame-Options"));
        Assert.True(response.Headers.CacheControl?.NoStore);
    }
}
