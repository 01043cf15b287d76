using InviteBot.Tests.Support;

namespace InviteBot.Tests.Hosting;

/// <summary>Who runs the site and whom to ask, on the pages that have to say it.</summary>
public class OperatorTests
{
    private static readonly Uri Privacy = new("/privacy", UriKind.Relative);
    private static readonly Uri Terms = new("/terms", UriKind.Relative);

    [Fact]
    public async Task The_privacy_page_and_the_terms_name_who_runs_the_site_and_the_contact()
    {
        await using var app = RunningApp.Start(settings: new Dictionary<string, string> { ["Hosting:Operator"] = "Müller & <Sons>", ["Hosting:Contact"] = "privacy@example.org" });
        var privacy = await app.Client.GetStringAsync(Privacy);
        Assert.Contains("This site is run by M&#252;ller &amp; &lt;Sons&gt;.", privacy, StringComparison.Ordinal);
        Assert.Contains("mailto:privacy@example.org", privacy, StringComparison.Ordinal);
        Assert.Contains("This site is run by M&#252;ller &amp; &lt;Sons&gt;.", await app.Client.GetStringAsync(Terms), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nobody_is_named_nothing_is_left_open()
    {
        await using var app = RunningApp.Start();
        foreach (var page in new[] { Privacy, Terms })
        {
            var text = await app.Client.GetStringAsync(page);
            Assert.DoesNotContain("run by", text, StringComparison.Ordinal);
            Assert.DoesNotContain("{{", text, StringComparison.Ordinal);
        }
    }
}
