using Microsoft.Playwright;

namespace InviteBot.Tests.EndToEnd;

/// <summary>The page in windows of all sizes: nothing is cut off, and the question can be read and answered.</summary>
public sealed class RoomTests() : BrowserTests(SampleBot.Register)
{
    [Theory]
    [InlineData("keyboard-open", 390, 430, 1)]
    [InlineData("zoom-200", 640, 400, 2)]
    [InlineData("zoom-400", 320, 256, 4)]
    [InlineData("tablet", 820, 1180, 1)]
    [InlineData("wide", 2200, 1200, 1)]
    public async Task Little_room_and_much(string name, int width, int height, int scale)
    {
        var look = new BrowserNewContextOptions { ViewportSize = new() { Width = width, Height = height }, DeviceScaleFactor = scale };
        await using var window = await (await Browser.OpenAsync(App.Address, look)).GoAsync();
        await window.SeeAsync("Who would you like");
        await window.SayAsync("card");
        await window.ButtonAsync("Copy");
        await window.Page.WaitForTimeoutAsync(700);
        await window.PictureAsync($"room-{name}-card");
        await window.SayAsync("Ruta");
        await window.ButtonAsync("We have never met");
        await window.SendBox.FocusAsync();
        await window.Page.WaitForTimeoutAsync(500);
        await window.PictureAsync($"room-{name}-question");

        Assert.True(await window.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), "The page is wider than the window.");
        await window.SendBox.ScrollIntoViewIfNeededAsync();
        var box = await window.SendBox.BoundingBoxAsync();
        Assert.True(box!.Y + box.Height <= height, "The send box is below the window.");
        Assert.True(await window.Page.EvaluateAsync<double>("document.querySelector('.webchat__basic-transcript').clientHeight") >= 90, "There is no room left to read the question.");
    }
}
