using InviteBot.DirectLine;
using InviteBot.Tests.Support;
using Microsoft.Playwright;

namespace InviteBot.Tests.EndToEnd;

/// <summary>Whatever happens to the line, the person goes on in the same conversation: nothing lost, nothing doubled.</summary>
public sealed class ConnectionTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("invitebot-").FullName;
    private RunningApp _app = null!;
    private Browser _browser = null!;

    public async Task InitializeAsync()
    {
        _app = Start(0);
        _browser = await Browser.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await _browser.DisposeAsync();
        await _app.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    [Trait("Case", "D30")]
    public async Task A_restart_of_the_server_in_the_middle_loses_and_doubles_nothing()
    {
        await using var window = await OpenAsync();
        await window.SayAsync("repeat before");
        await ReadsAsync(window, "repeat before", "before");
        await _app.DisposeAsync();
        await window.SayAsync("repeat meanwhile");
        await Task.Delay(1500);
        _app = Start(_app.Address.Port);
        await ReadsAsync(window, "repeat before", "before", "repeat meanwhile", "meanwhile");
        await window.SayAsync("repeat after");

        await ReadsAsync(window, "repeat before", "before", "repeat meanwhile", "meanwhile", "repeat after", "after");
    }

    [Fact]
    public async Task A_reload_and_a_second_tab_show_the_same_conversation()
    {
        await using var window = await OpenAsync();
        await window.SayAsync("repeat remember me");
        await window.SeeAsync("remember me");
        await window.GoAsync();
        await window.SeeAsync("remember me");
        var second = await window.Context.NewPageAsync();
        await second.GotoAsync(_app.Address.AbsoluteUri);
        await second.Locator(".webchat__bubble__content", new() { HasText = "remember me" }).Last.WaitForAsync();

        await window.SayAsync("repeat in both");
        await second.Locator(".webchat__bubble__content", new() { HasText = "in both" }).Last.WaitForAsync();

        Assert.Equal(1, await window.Bubbles.Filter(new() { HasText = "Hello!" }).CountAsync());
        window.HasNoComplaints();
    }

    [Fact]
    public async Task Start_fresh_opens_a_new_conversation()
    {
        await using var window = await OpenAsync();
        await window.SayAsync("repeat old");
        await window.SeeAsync("old");
        window.Page.Dialog += (_, dialog) => dialog.AcceptAsync();
        await window.TapAsync("Start fresh");
        await Assertions.Expect(window.Bubbles).ToHaveCountAsync(2);
        await window.SayAsync("repeat new");
        await window.SeeAsync("new");
    }

    [Fact]
    public async Task A_token_that_expired_while_the_laptop_slept_is_renewed_without_a_word()
    {
        await using var window = await _browser.OpenAsync(_app.Address);
        await window.GoAsync();
        await window.SeeAsync("Who would you like");
        var refusals = 0;
        await window.Page.RouteAsync("**/activities", async route =>
        {
            if (refusals++ == 0)
                await route.FulfillAsync(new() { Status = 403, Body = "{\"error\":{\"code\":\"TokenExpired\",\"message\":\"\"}}" });
            else
                await route.ContinueAsync();
        });

        await window.SayAsync("repeat awake");

        await ReadsAsync(window, "repeat awake", "awake");
        Assert.Equal(2, refusals);
    }

    [Theory]
    [InlineData(401)]
    [InlineData(404)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task A_post_that_is_refused_once_arrives_once(int status)
    {
        await using var window = await OpenAsync();
        var posts = 0;
        await window.Page.RouteAsync("**/activities", route =>
            posts++ == 0 ? route.FulfillAsync(new() { Status = status, Body = "{}" }) : route.ContinueAsync());

        await window.SayAsync("repeat through");

        await ReadsAsync(window, "repeat through", "through");
    }

    [Fact]
    public async Task An_answer_of_the_server_that_got_lost_does_not_double_the_message()
    {
        await using var window = await OpenAsync();
        var posts = 0;
        await window.Page.RouteAsync("**/activities", async route =>
        {
            if (posts++ > 0)
            {
                await route.ContinueAsync();
                return;
            }
            await route.FetchAsync();
            await route.AbortAsync();
        });

        await window.SayAsync("repeat once");

        await ReadsAsync(window, "repeat once", "once");
        await Task.Delay(2000);
        // The echo on the stream told that it had arrived.
        Assert.Equal(1, posts);
        await ReadsAsync(window, "repeat once", "once");
    }

    [Fact]
    public async Task Where_WebSockets_are_blocked_the_page_polls()
    {
        await using var window = await _browser.OpenAsync(_app.Address);
        await window.Page.AddInitScriptAsync("window.WebSocket = class { constructor() { this.readyState = 0; setTimeout(() => this.onclose?.(), 50); } send() {} close() {} static OPEN = 1; };");
        await window.GoAsync();

        await window.SayAsync("repeat polled");

        await ReadsAsync(window, "repeat polled", "polled");
        Assert.Equal("polling", await window.Page.EvaluateAsync<string>("document.documentElement.dataset.connection"));
    }

    [Fact]
    public async Task An_erased_conversation_is_replaced_by_a_new_one_without_a_reload()
    {
        await using var window = await OpenAsync();
        await window.SayAsync("repeat gone soon");
        await window.SeeAsync("gone soon");
        await _app.UseAsync((IConversationLog log) => log.EraseIdleAsync(DateTimeOffset.MaxValue, CancellationToken.None));

        await Assertions.Expect(window.Bubbles).ToHaveCountAsync(2);
        await window.SayAsync("repeat here again");
        await window.SeeAsync("here again");
    }

    /// <summary>What stands in the conversation after the welcome, once it has settled.</summary>
    private static async Task ReadsAsync(BrowserWindow window, params string[] texts)
    {
        await Assertions.Expect(window.Bubbles).ToHaveTextAsync([.. SampleBot.Welcome, .. texts], new() { Timeout = 40_000 });
        await Task.Delay(700);
        await Assertions.Expect(window.Bubbles).ToHaveTextAsync([.. SampleBot.Welcome, .. texts]);
    }

    private async Task<BrowserWindow> OpenAsync()
    {
        var window = await (await _browser.OpenAsync(_app.Address)).GoAsync();
        await window.SeeAsync("Who would you like");
        return window;
    }

    /// <summary>Each start finds what the last one kept.</summary>
    private RunningApp Start(int port) => RunningApp.Start(SampleBot.Register, new Dictionary<string, string> { ["Storage:DataFolder"] = _folder }, port);
}
