using InviteBot.Bot;
using InviteBot.Tests.Support;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Playwright;

namespace InviteBot.Tests.EndToEnd;

/// <summary>The page in a dialog of Teams, in a real browser: alone, inside what answers like Teams, and inside what does not.</summary>
public sealed class TeamsCopyPageTests() : BrowserTests(settings: new Dictionary<string, string> { ["Channels"] = "Web,Teams", ["WebAddress"] = "https://invite.example.org", ["environment"] = "Development" })
{
    private const string Text = "Hi Ruta,\nwe worked together at yard east in 2016. I'd like to stay in touch.\nAna Díaz";

    // Answers what TeamsJS asks of its host, with the theme dark, and remembers what was asked.
    private const string Host = """
        <!doctype html><title>host</title><iframe id="dialog" src="ADDRESS" width="600" height="420" allow="clipboard-write *"></iframe>
        <script>
          window.asked = [];
          addEventListener('message', event => {
            const { id, uuid, uuidAsString, func } = event.data;
            if (!func) return;
            asked.push(func);
            const args = func === 'initialize' ? ['task', 'desktop', JSON.stringify({ apiVersion: 2, hostVersionsInfo: {}, isLegacyTeams: false, supports: { dialog: { card: {}, url: {} } } }), '2.0.1']
              : func === 'getContext' ? [{ theme: 'dark', hostClientType: 'desktop', frameContext: 'task', locale: 'en-us' }] : undefined;
            if (args) event.source.postMessage({ id, uuid, uuidAsString, args }, event.origin);
          });
        </script>
        """;

    [Fact]
    public async Task Opened_alone_it_shows_the_text_and_copies_it_to_the_letter()
    {
        await using var window = await Browser.OpenAsync(App.Address);
        await window.Page.GotoAsync(Address(Text));
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Copy" }).ClickAsync();
        await window.Page.GetByText("Copied.").WaitForAsync();
        Assert.Equal(Text, await window.Page.EvaluateAsync<string>("navigator.clipboard.readText()"));
        Assert.Equal(Text, await window.Page.GetByLabel("Your text").InputValueAsync());
        Assert.True(await window.Page.GetByRole(AriaRole.Button, new() { Name = "Done" }).IsHiddenAsync());
    }

    [Fact]
    public async Task Where_the_clipboard_is_shut_the_text_is_selected_and_it_is_said_how_to_copy()
    {
        await using var window = await Browser.OpenAsync(App.Address);
        await window.Page.AddInitScriptAsync("navigator.clipboard.writeText = () => Promise.reject(new Error('shut')); document.execCommand = () => false;");
        await window.Page.GotoAsync(Address(Text));
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Copy" }).ClickAsync();
        await window.Page.GetByText("It is selected now").WaitForAsync();
        Assert.Equal(Text, await window.Page.EvaluateAsync<string>("(() => { const t = document.getElementById('text'); return t.value.slice(t.selectionStart, t.selectionEnd); })()"));
    }

    [Fact]
    public async Task A_window_that_waited_too_long_says_what_to_do()
    {
        await using var window = await Browser.OpenAsync(App.Address);
        await window.Page.GotoAsync(new Uri(App.Address, "/teams/copy#nonsense").AbsoluteUri);
        await window.Page.GetByText("has waited too long").WaitForAsync();
        Assert.True(await window.Page.GetByRole(AriaRole.Button, new() { Name = "Copy" }).IsHiddenAsync());
    }

    [Fact]
    [Trait("Case", "W6")]
    [Trait("Case", "T34")]
    public async Task Inside_of_Teams_it_takes_its_theme_and_closes_by_Done()
    {
        await using var window = await OpenFramedAsync("https://teams.microsoft.com/dialog");
        var dialog = window.Page.FrameLocator("#dialog");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Done" }).WaitForAsync();
        Assert.Equal("dark", await dialog.Locator("html").GetAttributeAsync("data-theme"));
        Assert.Equal(Text, await dialog.GetByLabel("Your text").InputValueAsync());
        await window.PictureAsync("teams-copy-dialog");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Done" }).ClickAsync();
        await window.Page.WaitForFunctionAsync("asked.some(func => /completeTask|tasks\\.|dialog/.test(func))");
        Assert.Contains("appInitialization.success", await window.Page.EvaluateAsync<string[]>("asked"));
    }

    [Fact]
    [Trait("Case", "W6")]
    public async Task Inside_of_anything_else_it_is_not_shown()
    {
        var refused = string.Empty;
        await using var window = await OpenFramedAsync("https://evil.example/dialog", message => refused += message);
        await window.Page.WaitForTimeoutAsync(1_500);
        Assert.Contains("frame-ancestors", refused, StringComparison.Ordinal);
        Assert.DoesNotContain(window.Page.Frames, frame => frame.Url.StartsWith(App.Address.AbsoluteUri, StringComparison.Ordinal));
    }

    private string Address(string text)
    {
        var page = new CopyPage(App.Services.GetRequiredService<IDataProtectionProvider>(), App.Services.GetRequiredService<IOptions<BotOptions>>());
        return new Uri(App.Address, CopyPage.Path + new Uri(page.AddressFor(text)!).Fragment).AbsoluteUri;
    }

    private async Task<BrowserWindow> OpenFramedAsync(string host, Action<string>? console = null)
    {
        var window = await Browser.OpenAsync(App.Address);
        window.Page.Console += (_, message) => console?.Invoke(message.Text);
        // This machine is a network of its own to the browser, which pages of others may not reach unasked.
        await window.Context.GrantPermissionsAsync(["local-network-access"], new() { Origin = new Uri(host).GetLeftPart(UriPartial.Authority) });
        await window.Page.RouteAsync(host, route => route.FulfillAsync(new() { ContentType = "text/html", Body = Host.Replace("ADDRESS", Address(Text), StringComparison.Ordinal) }));
        await window.Page.GotoAsync(host);
        return window;
    }
}
