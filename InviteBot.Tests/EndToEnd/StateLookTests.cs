using InviteBot.Tests.Support;
using Microsoft.Playwright;

namespace InviteBot.Tests.EndToEnd;

/// <summary>The states between and beside the questions: loading, a line that is down, a message that was refused, an error page.</summary>
public sealed class StateLookTests() : BrowserTests(SampleBot.Register)
{
    public static TheoryData<ColorScheme, int, int> Looks => new()
    {
        { ColorScheme.Light, 1280, 800 },
        { ColorScheme.Dark, 390, 844 },
    };

    [Theory]
    [MemberData(nameof(Looks))]
    [Trait("Case", "W16")]
    public async Task Opening_the_conversation(ColorScheme scheme, int width, int height)
    {
        await using var window = await OpenAsync(scheme, width, height);
        await window.Page.RouteAsync("**/session", async route =>
        {
            await Task.Delay(4000);
            await route.ContinueAsync();
        });
        await window.GoAsync();
        await window.Page.GetByText("Connecting").WaitForAsync();
        await SeenAsync(window, "opening", scheme);
        await window.SeeAsync("Who would you like");
        await Assertions.Expect(window.Page.GetByText("Connecting")).ToBeHiddenAsync();
    }

    [Theory]
    [MemberData(nameof(Looks))]
    [Trait("Case", "W16")]
    public async Task A_line_that_is_down_and_comes_back(ColorScheme scheme, int width, int height)
    {
        await using var window = await OpenAsync(scheme, width, height);
        IWebSocketRoute? stream = null;
        await window.Page.RouteWebSocketAsync("**/stream**", socket =>
        {
            socket.ConnectToServer();
            stream ??= socket;
        });
        await window.GoAsync();
        await window.SeeAsync("Who would you like");
        await window.Context.SetOfflineAsync(true);
        await stream!.CloseAsync();
        await window.SayAsync("repeat written while offline");
        await window.Page.GetByText("Connecting").WaitForAsync();
        await SeenAsync(window, "offline", scheme);

        await window.Context.SetOfflineAsync(false);
        await Assertions.Expect(window.Bubbles.Filter(new() { HasText = "written while offline" })).ToHaveCountAsync(2, new() { Timeout = 20_000 });
        await Assertions.Expect(window.Page.GetByText("Connecting")).ToBeHiddenAsync();
    }

    [Theory]
    [MemberData(nameof(Looks))]
    [Trait("Case", "W16")]
    public async Task A_message_that_was_refused(ColorScheme scheme, int width, int height)
    {
        await using var window = await OpenAsync(scheme, width, height);
        await window.GoAsync();
        await window.SeeAsync("Who would you like");
        await window.Page.RouteAsync("**/activities", route => route.FulfillAsync(new() { Status = 413, Body = "{}" }));
        await window.SayAsync("far too long");
        await window.Page.GetByText("Send failed").First.WaitForAsync();
        await SeenAsync(window, "refused", scheme);
    }

    [Theory]
    [MemberData(nameof(Looks))]
    [Trait("Case", "W16")]
    public async Task The_bot_is_typing(ColorScheme scheme, int width, int height)
    {
        await using var window = await OpenAsync(scheme, width, height);
        await window.GoAsync();
        await window.SeeAsync("Who would you like");
        await window.SayAsync("typing");
        await window.Page.Locator("[class*=typingIndicator], [class*=typing-indicator]").First.WaitForAsync();
        await SeenAsync(window, "typing", scheme);
        await window.SeeAsync("Done.");
    }

    [Theory]
    [MemberData(nameof(Looks))]
    [Trait("Case", "W16")]
    public async Task A_page_that_is_not_there(ColorScheme scheme, int width, int height)
    {
        await using var window = await OpenAsync(scheme, width, height);
        await window.Page.GotoAsync(new Uri(App.Address, "/nothing-here").AbsoluteUri);
        await SeenAsync(window, "not-found", scheme);
        await window.Page.GotoAsync(new Uri(App.Address, "/privacy").AbsoluteUri);
        await SeenAsync(window, "privacy", scheme);
    }

    private static async Task SeenAsync(BrowserWindow window, string name, ColorScheme scheme)
    {
        await window.Page.WaitForTimeoutAsync(400);
        await window.PictureAsync($"state-{name}-{scheme}".ToLowerInvariant());
        await Accessibility.HasNoViolationAsync(window);
    }

    private Task<BrowserWindow> OpenAsync(ColorScheme scheme, int width, int height) =>
        Browser.OpenAsync(App.Address, new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = height }, ReducedMotion = ReducedMotion.Reduce });
}
