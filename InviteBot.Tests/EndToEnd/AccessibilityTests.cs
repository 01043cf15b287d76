using InviteBot.Tests.Support;
using Microsoft.Playwright;

namespace InviteBot.Tests.EndToEnd;

public sealed class AccessibilityTests() : BrowserTests(SampleBot.Register)
{
    [Theory]
    [Trait("Case", "W16")]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task The_chat_has_no_violation_in_welcome_question_and_card(ColorScheme scheme)
    {
        await using var window = await (await Browser.OpenAsync(App.Address, new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce })).GoAsync();
        await window.SeeAsync("Who would you like");
        await Accessibility.HasNoViolationAsync(window);
        await window.SayAsync("Ruta Balsys");
        await window.ButtonAsync("We have never met");
        await Accessibility.HasNoViolationAsync(window);
        await window.SayAsync("card");
        await window.ButtonAsync("Copy");
        await window.Page.WaitForTimeoutAsync(500);
        await Accessibility.HasNoViolationAsync(window);
    }

    [Theory]
    [Trait("Case", "W16")]
    [InlineData("/privacy", ColorScheme.Light)]
    [InlineData("/privacy", ColorScheme.Dark)]
    [InlineData("/terms", ColorScheme.Light)]
    [InlineData("/nothing-here", ColorScheme.Dark)]
    public async Task The_reading_pages_have_no_violation(string path, ColorScheme scheme)
    {
        await using var window = await Browser.OpenAsync(App.Address, new() { ColorScheme = scheme });
        await window.Page.GotoAsync(new Uri(App.Address, path).AbsoluteUri);

        await Accessibility.HasNoViolationAsync(window);
    }

    [Fact]
    public async Task The_keyboard_alone_leads_to_the_copied_text()
    {
        await using var window = await (await Browser.OpenAsync(App.Address)).GoAsync();
        await window.SeeAsync("Who would you like");
        await window.SendBox.FocusAsync();
        await window.Page.Keyboard.TypeAsync("card");
        await window.Page.Keyboard.PressAsync("Enter");
        await window.ButtonAsync("Copy");

        // From the send box back into the transcript, into its last message, and there to the first button.
        await window.Page.Keyboard.PressAsync("Shift+Tab");
        await window.Page.Keyboard.PressAsync("Shift+Tab");
        await window.Page.Keyboard.PressAsync("Enter");
        var trail = new List<string>();
        for (var presses = 0; presses < 6 && await FocusedTextAsync(window) != "Copy"; presses++)
        {
            trail.Add(await window.Page.EvaluateAsync<string>("document.activeElement.outerHTML.slice(0, 150)"));
            await window.Page.Keyboard.PressAsync("Tab");
        }
        Assert.True(await FocusedTextAsync(window) == "Copy", string.Join('\n', trail));
        await window.Page.Keyboard.PressAsync("Enter");
        await window.Page.GetByText("Copied", new() { Exact = true }).WaitForAsync();

        Assert.Equal(SampleBot.Note, await window.ClipboardAsync());
    }

    private static Task<string> FocusedTextAsync(BrowserWindow window) => window.Page.EvaluateAsync<string>("document.activeElement.textContent.trim()");
}
