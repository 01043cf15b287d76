using InviteBot.Tests.Support;
using Microsoft.Playwright;

namespace InviteBot.Tests.EndToEnd;

/// <summary>The cards beside the interview, as people see them on a computer and on a phone.</summary>
public sealed class BesideTheInterviewTests : BrowserTests
{
    [Theory]
    [Trait("Case", "W16")]
    [InlineData("beside-desktop", 1280, 800, ColorScheme.Light)]
    [InlineData("beside-phone", 390, 844, ColorScheme.Dark)]
    public async Task Every_card_beside_the_interview_fits_and_can_be_used_by_everybody(string name, int width, int height, ColorScheme scheme)
    {
        var look = new BrowserNewContextOptions { ViewportSize = new() { Width = width, Height = height }, ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce };
        await using var window = await (await Browser.OpenAsync(App.Address, look)).GoAsync();
        await window.Bubbles.First.WaitForAsync();
        foreach (var answer in (string[])["Owen Tasker, Harbour Map Library", "I know their work", "your column on night boats", "Your column made us print the night boats in blue", "No", "fog map, 3 sheet", "May I send it to you?"])
            await window.AnswerAsync(answer);

        await SeenAsync(window, $"{name}-lines");
        await window.Page.GetByRole(AriaRole.Textbox, new() { Name = "What is going on" }).FillAsync("I'm drawing a fog map of the estuary");
        await window.Page.Keyboard.PressAsync("Tab");
        await window.Page.Keyboard.PressAsync("Enter");
        await window.SeeAsync("Room for one more line");
        await window.AnswerAsync("skip");

        await window.TapAsync("Tone and length");
        await SeenAsync(window, $"{name}-tone");
        await window.TapAsync("Tone and length");
        await window.TapAsync("Edit this text");
        await SeenAsync(window, $"{name}-edit");
        foreach (var (said, told, picture) in new[] { ("other versions", null, "versions"), ("is it worth a note?", "4", "advice"), ("how will they see it?", null, "view"), ("warm up", "a post about night boats, the Rook Lift forum, Bettina knows us both", "plan"), ("ask for an introduction", "Bettina", "introduction"), ("one form", null, "form") })
        {
            await window.AnswerAsync(said);
            if (told is not null) await window.AnswerAsync(told);
            await SeenAsync(window, $"{name}-{picture}");
        }

        await window.AnswerAsync("they said yes");
        await window.AnswerAsync("I'll send the drawing on Friday");
        await window.TapAsync("Copy");
        await window.Page.GetByText("Copied", new() { Exact = true }).WaitForAsync();
        Assert.Equal("Hi Owen, thank you for accepting. I'll send the drawing on Friday.", await window.ClipboardAsync());
        window.HasNoComplaints();
    }

    private static async Task SeenAsync(BrowserWindow window, string picture)
    {
        await window.Page.WaitForTimeoutAsync(900);
        await window.PictureAsync(picture);
        await Accessibility.HasNoViolationAsync(window);
        Assert.True(await window.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth && [...document.querySelectorAll('.ac-adaptiveCard')].every(card => card.scrollWidth <= card.clientWidth + 1 && card.getBoundingClientRect().right <= innerWidth)"), $"Something is wider than the window: {picture}");
    }
}
