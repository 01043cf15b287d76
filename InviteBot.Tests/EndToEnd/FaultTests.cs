using InviteBot.Tests.Support;
using Microsoft.Playwright;

namespace InviteBot.Tests.EndToEnd;

/// <summary>Every fault that a server or the line to it can cause, in the real page: the person goes on without a reload, nothing lost, nothing doubled. One class a kind of fault, so that they run beside each other.</summary>
public abstract class FaultTests() : BrowserTests(SampleBot.Register)
{
    /// <summary>What is said now is answered, once.</summary>
    private protected static async Task GoesOnAsync(BrowserWindow window, string[] before)
    {
        // People answer what they see; a line typed before the welcome is there would stand above it.
        await Reads(window, before);
        await window.SayAsync("repeat going on");
        await Reads(window, [.. before, "repeat going on", "going on"]);
        await Task.Delay(500);
        await Reads(window, [.. before, "repeat going on", "going on"]);
        Assert.False(await window.Page.GetByText("Unable to connect").IsVisibleAsync());
    }

    private protected static Task Reads(BrowserWindow window, params string[] texts) =>
        Assertions.Expect(window.Bubbles).ToHaveTextAsync([.. SampleBot.Welcome, .. texts], new() { Timeout = 45_000 });

    private protected static Task<string> StateAsync(BrowserWindow window) => window.Page.EvaluateAsync<string>("document.documentElement.dataset.connection");

    private protected static Task BlockSocketsAsync(BrowserWindow window) => window.Page.AddInitScriptAsync(
        "window.WebSocket = class { constructor() { this.readyState = 0; setTimeout(() => this.onclose?.(), 50); } send() {} close() {} static OPEN = 1; };");

    /// <summary>Answers the next requests with a status, or cuts the line for 0, and then lets them through.</summary>
    private protected static async Task<Failures> FailAsync(BrowserWindow window, string address, int status, int times)
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

    private protected async Task<BrowserWindow> OpenAsync()
    {
        var window = await (await Browser.OpenAsync(App.Address)).GoAsync();
        await Reads(window);
        return window;
    }

    private protected sealed class Failures
    {
        public int Left { get; set; }
    }
}
