using InviteBot.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Playwright;

namespace InviteBot.Tests.EndToEnd;

public sealed class WidgetTests : IAsyncLifetime
{
    private WebApplication _site = null!;
    private RunningApp _app = null!;
    private Browser _browser = null!;

    private Uri SiteAddress => new(_site.Urls.Single());

    public async Task InitializeAsync()
    {
        _site = WebApplication.CreateSlimBuilder().Build();
        _site.Urls.Add("http://127.0.0.1:0");
        _site.MapGet("/", () => Results.Text($"""<!doctype html><html lang="en"><title>A customer</title><h1>A customer</h1><script src="{_app.Address}widget.js"></script>""", "text/html"));
        _site.MapGet("/frame", () => Results.Text($"""<!doctype html><html lang="en"><title>x</title><iframe src="{_app.Address}"></iframe>""", "text/html"));
        _site.MapGet("/favicon.ico", () => Results.NoContent());
        await _site.StartAsync();
        _app = RunningApp.Start(SampleBot.Register, new Dictionary<string, string> { ["Hosting:FrameOrigins:0"] = _site.Urls.Single() });
        _browser = await Browser.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await _browser.DisposeAsync();
        await _app.DisposeAsync();
        await _site.DisposeAsync();
    }

    [Fact]
    [Trait("Case", "W5")]
    public async Task One_script_tag_puts_the_chat_on_an_allowed_site_copy_included()
    {
        await using var window = await _browser.OpenAsync(SiteAddress);
        await window.Page.GotoAsync(SiteAddress.AbsoluteUri);
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Write an invitation" }).ClickAsync();
        var frame = window.Page.FrameLocator("iframe[title=InviteBot]");
        await frame.GetByPlaceholder("Write your answer").FillAsync("card");
        await frame.GetByPlaceholder("Write your answer").PressAsync("Enter");
        await frame.GetByRole(AriaRole.Button, new() { Name = "Copy", Exact = true }).Last.ClickAsync();
        await frame.GetByText("Copied", new() { Exact = true }).WaitForAsync();
        await window.PictureAsync("widget-on-another-site");

        Assert.Equal(SampleBot.Note, await window.ClipboardAsync());
        window.HasNoComplaints();
    }

    [Fact]
    [Trait("Case", "W4")]
    public async Task The_page_itself_cannot_be_framed()
    {
        await using var window = await _browser.OpenAsync(SiteAddress);
        await window.Page.GotoAsync(new Uri(SiteAddress, "/frame").AbsoluteUri);
        await window.Page.WaitForTimeoutAsync(500);

        Assert.Equal(0, await window.Page.FrameLocator("iframe").GetByPlaceholder("Write your answer").CountAsync());
    }
}
