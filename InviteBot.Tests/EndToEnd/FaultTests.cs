using InviteBot.Tests.Support;
using Microsoft.Playwright;

namespace InviteBot.Tests.EndToEnd;

/// <summary>Every fault that a server or the line to it can cause, in the real page: the person goes on without a reload, nothing lost, nothing doubled.</summary>
public sealed class FaultTests() : BrowserTests(SampleBot.Register)
{
    [Theory]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(502)]
    public async Task A_start_that_fails_twice_succeeds_in_the_end(int status)
    {
        await using var window = await Browser.OpenAsync(App.Address);
        var failures = await FailAsync(window, "**/v3/directline/conversations", status, times: 2);
        await window.GoAsync();
        await GoesOnAsync(window, []);
        Assert.Equal(0, failures.Left);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    [InlineData(0)]
    public async Task A_session_that_is_refused_twice_is_asked_for_again(int status)
    {
        await using var window = await Browser.OpenAsync(App.Address);
        var failures = await FailAsync(window, "**/session", status, times: 2);
        await window.GoAsync();
        await GoesOnAsync(window, []);
        Assert.Equal(0, failures.Left);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(413)]
    public async Task What_the_server_will_never_take_says_so_and_can_be_sent_again(int status)
    {
        await using var window = await OpenAsync();
        await FailAsync(window, "**/activities", status, times: 1);
        await window.SayAsync("repeat refused");
        await window.Page.GetByText("Send failed").First.WaitForAsync();

        // The widget leaves the refused one in its place, marked; the bot hears the second one only.
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Retry" }).ClickAsync();
        await Reads(window, "repeat refused", "repeat refused", "refused");
    }

    [Theory]
    [InlineData(403)]
    [InlineData(410)]
    [InlineData(502)]
    [InlineData(504)]
    public async Task A_post_that_is_refused_once_is_repeated(int status)
    {
        await using var window = await OpenAsync();
        await FailAsync(window, "**/activities", status, times: 1);
        await window.SayAsync("repeat this");
        await Reads(window, "repeat this", "this");
    }

    [Fact]
    public async Task A_post_that_is_never_answered_is_repeated()
    {
        await using var window = await OpenAsync();
        var hung = 0;
        await window.Page.RouteAsync("**/activities", route => hung++ == 0 ? Task.CompletedTask : route.ContinueAsync());
        await window.SayAsync("repeat this");
        await Reads(window, "repeat this", "this");
        Assert.Equal(2, hung);
    }

    [Theory]
    [InlineData(1000)]
    [InlineData(1001)]
    [InlineData(1011)]
    [InlineData(4000)]
    public async Task A_stream_that_is_closed_is_resumed_with_what_was_missed(int code)
    {
        await using var window = await Browser.OpenAsync(App.Address);
        var streams = new List<IWebSocketRoute>();
        await window.Page.RouteWebSocketAsync("**/stream**", socket =>
        {
            socket.ConnectToServer();
            streams.Add(socket);
        });
        await window.GoAsync();
        await Reads(window);
        await streams[0].CloseAsync(new() { Code = code, Reason = "test" });
        await GoesOnAsync(window, []);
        Assert.True(streams.Count > 1);
    }

    [Theory]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(0)]
    public async Task A_resume_that_fails_is_tried_again(int status)
    {
        await using var window = await Browser.OpenAsync(App.Address);
        IWebSocketRoute? stream = null;
        await window.Page.RouteWebSocketAsync("**/stream**", socket =>
        {
            socket.ConnectToServer();
            stream ??= socket;
        });
        await window.GoAsync();
        await Reads(window);
        var failures = await FailAsync(window, "**/conversations/*?watermark=*", status, times: 2);
        await stream!.CloseAsync();
        await GoesOnAsync(window, []);
        Assert.Equal(0, failures.Left);
    }

    [Fact]
    public async Task Streams_that_are_refused_make_way_for_polling()
    {
        await using var window = await Browser.OpenAsync(App.Address);
        await window.Page.RouteWebSocketAsync("**/stream**", socket => socket.CloseAsync(new() { Code = 4003, Reason = "refused" }));
        await BlockSocketsAsync(window);
        await window.GoAsync();
        await GoesOnAsync(window, []);
        Assert.Equal("polling", await StateAsync(window));
    }

    [Theory]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(0)]
    public async Task Polling_that_fails_twice_goes_on(int status)
    {
        await using var window = await Browser.OpenAsync(App.Address);
        await BlockSocketsAsync(window);
        await window.GoAsync();
        await Reads(window);
        var failures = await FailAsync(window, "**/activities?watermark=*", status, times: 2);
        await GoesOnAsync(window, []);
        Assert.Equal(0, failures.Left);
    }

    [Theory]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(500)]
    public async Task A_refresh_that_is_refused_ends_nothing(int status)
    {
        await using var window = await Browser.OpenAsync(App.Address);
        await window.Page.Clock.InstallAsync();
        await window.GoAsync();
        await Reads(window);
        var failures = await FailAsync(window, "**/tokens/refresh", status, times: 1);
        await window.Page.Clock.FastForwardAsync("16:00");
        await Assertions.Expect(window.Bubbles).ToHaveCountAsync(2);
        await GoesOnAsync(window, []);
        Assert.Equal(0, failures.Left);
    }

    /// <summary>What is said now is answered, once.</summary>
    private static async Task GoesOnAsync(BrowserWindow window, string[] before)
    {
        // People answer what they see; a line typed before the welcome is there would stand above it.
        await Reads(window, before);
        await window.SayAsync("repeat going on");
        await Reads(window, [.. before, "repeat going on", "going on"]);
        await Task.Delay(500);
        await Reads(window, [.. before, "repeat going on", "going on"]);
        Assert.False(await window.Page.GetByText("Unable to connect").IsVisibleAsync());
    }

    private static Task Reads(BrowserWindow window, params string[] texts) =>
        Assertions.Expect(window.Bubbles).ToHaveTextAsync([.. SampleBot.Welcome, .. texts], new() { Timeout = 45_000 });

    private static Task<string> StateAsync(BrowserWindow window) => window.Page.EvaluateAsync<string>("document.documentElement.dataset.connection");

    private static Task BlockSocketsAsync(BrowserWindow window) => window.Page.AddInitScriptAsync(
        "window.WebSocket = class { constructor() { this.readyState = 0; setTimeout(() => this.onclose?.(), 50); } send() {} close() {} static OPEN = 1; };");

    /// <summary>Answers the next requests with a status, or cuts the line for 0, and then lets them through.</summary>
    private static async Task<Failures> FailAsync(BrowserWindow window, string address, int status, int times)
    {
        var failures = new Failures { Left = times };
        await window.Page.RouteAsync(address, route =>
        {
            if (failures.Left == 0) return route.ContinueAsync();

            failures.Left--;
            Dictionary<string, string> headers = status == 429 ? new() { ["retry-after"] = "1" } : [];
            return status == 0 ? route.AbortAsync() : route.FulfillAsync(new() { Status = status, Body = "{}", Headers = headers });
        });
        return failures;
    }

    private async Task<BrowserWindow> OpenAsync()
    {
        var window = await (await Browser.OpenAsync(App.Address)).GoAsync();
        await Reads(window);
        return window;
    }

    private sealed class Failures
    {
        public int Left { get; set; }
    }
}
