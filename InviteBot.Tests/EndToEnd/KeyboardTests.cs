using InviteBot.Tests.Support;

namespace InviteBot.Tests.EndToEnd;

/// <summary>A whole interview without a pointer: from the first key in the loaded page to the text on the clipboard.</summary>
public sealed class KeyboardTests : BrowserTests
{
    [Fact]
    [Trait("Case", "W16")]
    public async Task The_keyboard_alone_leads_through_a_whole_interview_to_the_copied_text()
    {
        await using var window = await (await Browser.OpenAsync(App.Address)).GoAsync();
        await window.SeeAsync("Who would you like to invite?");

        await PressUntilAsync(window, "Tab", "Write your answer");
        await TypeAsync(window, "Owen Tasker, Harbour Map Library", "2 of ");
        await ChooseAsync(window, "Worked together", "3 of ");
        await TypeAsync(window, "harbour library reading room, 2019", "4 of ");
        await TypeAsync(window, "You drew the first night map", "5 of ");
        await ChooseAsync(window, "No", "6 of ");
        await TypeAsync(window, "I am putting the night maps online", "7 of ");
        await window.Page.Keyboard.TypeAsync("May I send you the first sheet?");
        await window.Page.Keyboard.PressAsync("Enter");
        var card = window.Page.Locator(".ac-adaptiveCard");
        var oneMoreLine = window.Page.GetByText("one more line");
        await oneMoreLine.Or(card).First.WaitForAsync();
        if (await card.CountAsync() == 0)
        {
            await window.Page.Keyboard.TypeAsync("skip");
            await window.Page.Keyboard.PressAsync("Enter");
        }

        await card.Last.WaitForAsync();
        await window.Page.WaitForTimeoutAsync(500);
        // Into the transcript, which has its last message active, and from there to its first button.
        await PressUntilAsync(window, "Shift+Tab", "Chat history");
        await window.Page.Keyboard.PressAsync("Enter");
        await PressUntilAsync(window, "Tab", "Note, 300");
        await window.Page.Keyboard.PressAsync("Enter");
        await PressUntilAsync(window, "Tab", "Where does each sentence");
        await window.Page.Keyboard.PressAsync("Enter");
        await window.Page.WaitForTimeoutAsync(200);
        Assert.Equal("true", await window.Page.EvaluateAsync<string?>("document.activeElement.getAttribute('aria-expanded')"));
        await window.PictureAsync("keyboard-sources-open");
        await PressUntilAsync(window, "Shift+Tab", "Copy");
        await window.PictureAsync("keyboard-copy-focused");
        await window.Page.Keyboard.PressAsync("Enter");
        await window.Page.GetByText("Copied", new() { Exact = true }).WaitForAsync();

        Assert.Contains("Owen", await window.ClipboardAsync(), StringComparison.Ordinal);
        // Who has copied can go on writing.
        await PressUntilAsync(window, "Tab", "Write your answer");
        window.HasNoComplaints();
    }

    private static async Task TypeAsync(BrowserWindow window, string answer, string next)
    {
        await window.Page.Keyboard.TypeAsync(answer);
        await window.Page.Keyboard.PressAsync("Enter");
        await window.SeeAsync(next);
    }

    /// <summary>From the send box back to the suggestions, along them to the one that is meant; the widget then returns to the send box.</summary>
    private static async Task ChooseAsync(BrowserWindow window, string choice, string next)
    {
        await window.ButtonAsync(choice);
        await window.Page.WaitForTimeoutAsync(300);
        await window.Page.Keyboard.PressAsync("Shift+Tab");
        await PressUntilAsync(window, "ArrowRight", choice, onlyIfElsewhere: true, back: "Shift+Tab");
        await window.Page.Keyboard.PressAsync("Enter");
        await window.SeeAsync(next);
        await PressUntilAsync(window, "Tab", "Write your answer", onlyIfElsewhere: true);
    }

    private static async Task PressUntilAsync(BrowserWindow window, string key, string name, bool onlyIfElsewhere = false, string? back = null)
    {
        if (onlyIfElsewhere && await FocusedAsync(window) == name) return;

        var trail = new List<string>();
        for (var presses = 0; presses < 20; presses++)
        {
            await window.Page.Keyboard.PressAsync(back is not null && trail.Count == 0 && await FocusedAsync(window) == "Write your answer" ? back : key);
            trail.Add(await FocusedAsync(window));
            if (trail[^1].StartsWith(name, StringComparison.Ordinal)) return;
        }

        Assert.Fail($"{key} did not lead to {name}: {string.Join(" > ", trail)}");
    }

    /// <summary>What a screen reader would call the focused thing.</summary>
    private static Task<string> FocusedAsync(BrowserWindow window) => window.Page.EvaluateAsync<string>(
        """
        () => {
          const focused = document.activeElement;
          return (focused.placeholder || focused.getAttribute('aria-label') || focused.textContent || focused.tagName).trim().slice(0, 60);
        }
        """);
}
