using InviteBot.Tests.Support;
using Microsoft.Playwright;

namespace InviteBot.Tests.EndToEnd;

public sealed class PageTests() : BrowserTests(SampleBot.Register)
{
    [Fact]
    public async Task Copy_puts_exactly_the_shown_text_on_the_clipboard_and_does_not_bother_the_bot()
    {
        await using var window = await (await Browser.OpenAsync(App.Address)).GoAsync();
        await window.SayAsync("card");
        await window.TapAsync("Copy");

        await window.Page.GetByText("Copied", new() { Exact = true }).WaitForAsync();

        Assert.Equal(SampleBot.Note, await window.ClipboardAsync());
        Assert.Equal(0, await window.Bubbles.Filter(new() { HasText = "You pressed" }).CountAsync());
        window.HasNoComplaints();
    }

    [Theory]
    [InlineData("desktop-light", 1280, 800, ColorScheme.Light, ForcedColors.None)]
    [InlineData("desktop-dark", 1280, 800, ColorScheme.Dark, ForcedColors.None)]
    [InlineData("phone-light", 390, 844, ColorScheme.Light, ForcedColors.None)]
    [InlineData("phone-dark", 390, 844, ColorScheme.Dark, ForcedColors.None)]
    [InlineData("desktop-forced", 1280, 800, ColorScheme.Dark, ForcedColors.Active)]
    public async Task The_page_is_seen_in_every_look(string name, int width, int height, ColorScheme scheme, ForcedColors forced)
    {
        var look = new BrowserNewContextOptions { ViewportSize = new() { Width = width, Height = height }, ColorScheme = scheme, ForcedColors = forced };
        await using var window = await (await Browser.OpenAsync(App.Address, look)).GoAsync();
        await window.SeeAsync("Who would you like");
        await window.PictureAsync($"{name}-1-welcome");
        await window.SayAsync("Ruta Balsys, tram yard Vilniaus");
        await window.ButtonAsync("We have never met");
        await window.PictureAsync($"{name}-2-question");
        await window.SayAsync("card");
        await window.ButtonAsync("Reword a line");
        await window.Page.WaitForTimeoutAsync(700);
        await window.PictureAsync($"{name}-3-card");

        window.HasNoComplaints();
        Assert.True(await window.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
    }
}
