using InviteBot.Tests.Support;
using Microsoft.Playwright;

namespace InviteBot.Tests.EndToEnd;

/// <summary>A person types a whole interview into the real page of the real program, and copies the text.</summary>
public sealed class WholeInterviewTests : BrowserTests
{
    [Fact]
    public async Task Without_a_job_wish_on_a_desktop()
    {
        await using var window = await OpenAsync(1280, 800);
        await window.PictureAsync("interview-desktop-welcome");
        await AnswerAsync(window, "2 of ", "Solveig Aas-Nwosu, Fjordlys Film");
        await window.TapAsync("Worked together");
        await AnswerAsync(window, "4 of ", "on the stop motion film Nettle, studio kolibri bergen, 2017-2019");
        await AnswerAsync(window, "5 of ", "she showed me how to light felt so it doesnt look dead");
        await window.PictureAsync("interview-desktop-job");
        await window.TapAsync("No");
        await AnswerAsync(window, "7 of ", "rebuilt our owl set with her trick, the kids at the test screening asked if its alive");
        await window.SayAsync("may I credit you in the titles?");
        await SayOnceMoreAsync(window, "interview-desktop-lines", "How you greet them", "Hi Solveig,", "What is going on", "We rebuilt our owl set with your trick, and the kids asked if it is alive.");

        await CopiesWhatItShowsAsync(window, "interview-desktop-card");
    }

    [Fact]
    public async Task With_a_job_wish_on_a_phone()
    {
        await using var window = await OpenAsync(390, 844);
        await window.PictureAsync("interview-phone-welcome");
        await AnswerAsync(window, "2 of ", "Babajide Lindqvist, Arvid Lab");
        await window.TapAsync("Studied together");
        await window.TapAsync("At the same time");
        await AnswerAsync(window, "5 of ", "pharmacy school uppsala, class of 2014");
        await AnswerAsync(window, "6 of ", "you organised the night study group in the canteen");
        await window.TapAsync("Yes, now");
        await AnswerAsync(window, "8 of ", "medical information pharmacist");
        await AnswerAsync(window, "9 of ", "answered 30 drug questions a day at a hospital for 4 years");
        await window.SayAsync("Who should I write to about it?");
        await SayOnceMoreAsync(window, "interview-phone-lines", "Where from", "We studied together at the pharmacy school in Uppsala.");

        await CopiesWhatItShowsAsync(window, "interview-phone-card");
        var text = await window.ClipboardAsync();
        Assert.Contains("looking for", text, StringComparison.OrdinalIgnoreCase);
    }

    private async Task<BrowserWindow> OpenAsync(int width, int height)
    {
        var window = await Browser.OpenAsync(App.Address, new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = height } });
        await window.GoAsync();
        await window.SeeAsync("Who would you like to invite?");
        return window;
    }

    /// <summary>Says the answer and waits for the next question, by its number.</summary>
    private static async Task AnswerAsync(BrowserWindow window, string next, string answer)
    {
        await window.SayAsync(answer);
        await window.SeeAsync(next);
    }

    /// <summary>The lines that read like notes, said anew on the card that reads them back.</summary>
    private static async Task SayOnceMoreAsync(BrowserWindow window, string picture, params string[] labelsAndLines)
    {
        var card = window.Page.Locator(".ac-adaptiveCard").Filter(new() { HasText = "How would you say it to" }).Last;
        await card.GetByRole(AriaRole.Button, new() { Name = "Use these lines" }).ScrollIntoViewIfNeededAsync();
        await window.PictureAsync(picture);
        foreach (var line in labelsAndLines.Chunk(2)) await card.GetByLabel(line[0]).FillAsync(line[1]);
        await card.GetByRole(AriaRole.Button, new() { Name = "Use these lines" }).ClickAsync();
    }

    private static async Task CopiesWhatItShowsAsync(BrowserWindow window, string picture)
    {
        await SkipTheLastLineAsync(window);
        var card = window.Page.Locator(".ac-adaptiveCard").Filter(new() { HasText = "Your invitation to" }).Last;
        await card.WaitForAsync();
        await card.GetByRole(AriaRole.Button, new() { Name = "Copy", Exact = true }).First.ClickAsync();
        await window.Page.GetByText("Copied").WaitForAsync();
        await window.PictureAsync(picture);

        var copied = await window.ClipboardAsync();
        Assert.True(copied.Length is > 60 and <= 200, $"The note has {copied.Length} characters.");
        Assert.Contains(copied, (await card.InnerTextAsync()).Split('\n').Select(line => line.Trim()));
        window.HasNoComplaints();
    }

    /// <summary>The one more line for the message is only asked when the message is short.</summary>
    private static async Task SkipTheLastLineAsync(BrowserWindow window)
    {
        var skip = window.Page.GetByText("Room for one more line");
        var card = window.Page.Locator(".ac-adaptiveCard").Filter(new() { HasText = "Your invitation to" });
        await skip.Or(card).First.WaitForAsync();
        if (await skip.CountAsync() > 0) await window.SayAsync("skip");
    }
}
