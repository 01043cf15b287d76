using InviteBot.Tests.Support;
using Microsoft.Playwright;

namespace InviteBot.Tests.EndToEnd;

public sealed class InterviewTests : BrowserTests
{
    [Theory]
    [Trait("Case", "W3")]
    [Trait("Case", "W16")]
    [InlineData("interview-desktop", 1280, 800, ColorScheme.Light)]
    [InlineData("interview-phone", 390, 844, ColorScheme.Dark)]
    public async Task A_whole_interview_ends_with_the_shown_text_on_the_clipboard(string name, int width, int height, ColorScheme scheme)
    {
        var look = new BrowserNewContextOptions { ViewportSize = new() { Width = width, Height = height }, ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce };
        await using var window = await (await Browser.OpenAsync(App.Address, look)).GoAsync();
        await window.Bubbles.First.WaitForAsync();
        string[] answers =
        [
            "Owen Tasker, Harbour Map Library", "Worked together", "harbour library reading room, 2019", "You drew the first night map",
            "Yes, now", "map librarian", "catalogued 4000 sea charts", "Who should I write to about it?", "skip",
        ];
        foreach (var (answer, step) in answers.Select((answer, step) => (answer, step + 1)))
        {
            await window.AnswerAsync(answer);
            await window.PictureAsync($"{name}-{step}");
            await Accessibility.HasNoViolationAsync(window);
        }
        foreach (var inside in new[] { "Where does each sentence come from?", "Note, 300", "Change an answer", "Other versions" })
        {
            await window.TapAsync(inside);
            await window.Page.WaitForTimeoutAsync(1200);
            await window.PictureAsync($"{name}-{inside.Split(' ', ',')[0].ToLowerInvariant()}");
            await Accessibility.HasNoViolationAsync(window);
        }

        await window.TapAsync("Copy");
        await window.Page.GetByText("Copied", new() { Exact = true }).WaitForAsync();
        await window.Page.WaitForTimeoutAsync(300);
        await window.PictureAsync($"{name}-copied");

        window.HasNoComplaints();
        Assert.Contains("Owen", await window.ClipboardAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [Trait("Case", "W16")]
    [InlineData("review-desktop", 1280, 800, ColorScheme.Dark)]
    [InlineData("review-phone", 390, 844, ColorScheme.Light)]
    public async Task The_review_of_a_draft_can_be_seen_and_heard_by_everybody(string name, int width, int height, ColorScheme scheme)
    {
        var look = new BrowserNewContextOptions { ViewportSize = new() { Width = width, Height = height }, ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce };
        await using var window = await (await Browser.OpenAsync(App.Address, look)).GoAsync();
        await window.Bubbles.First.WaitForAsync();
        await window.AnswerAsync("review");
        await Accessibility.HasNoViolationAsync(window);
        await window.SayAsync("Hi Owen, I came across your impressive profile and would love to connect and explore synergies. Looking forward to hearing from you!");
        await window.Page.Locator(".ac-adaptiveCard").Last.WaitForAsync();
        await window.Page.WaitForTimeoutAsync(700);
        await window.PictureAsync(name);
        await Accessibility.HasNoViolationAsync(window);
        window.HasNoComplaints();
    }
}
