using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace InviteBot.Tests.Support;

/// <summary>The chat page in a browser, as a person uses it; remembers every complaint of the browser's console.</summary>
public sealed class BrowserWindow : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly Uri _address;
    private readonly ConcurrentQueue<string> _complaints = new();

    internal BrowserWindow(IBrowserContext context, IPage page, Uri address)
    {
        _context = context;
        _address = address;
        Page = page;
        Watch(page);
    }

    public IPage Page { get; }

    public IBrowserContext Context => _context;

    public ILocator SendBox => Page.GetByPlaceholder("Write your answer");

    /// <summary>The bubbles of both sides, without what is only for screen readers.</summary>
    public ILocator Bubbles => Page.Locator(".webchat__bubble__content");

    public async Task<BrowserWindow> GoAsync(string path = "/")
    {
        await Page.GotoAsync(new Uri(_address, path).AbsoluteUri);
        await SendBox.WaitForAsync();
        return this;
    }

    public async Task SayAsync(string text)
    {
        await SendBox.FillAsync(text);
        await SendBox.PressAsync("Enter");
    }

    /// <summary>Says something and waits until the bot has said something after it.</summary>
    public async Task AnswerAsync(string text)
    {
        var before = await Bubbles.CountAsync();
        await SayAsync(text);
        await Bubbles.Nth(before + 1).WaitForAsync();
        await Page.WaitForTimeoutAsync(300);
    }

    /// <summary>Waits until a bubble with this text is there.</summary>
    public Task SeeAsync(string text) => Bubbles.Filter(new() { HasText = text }).Last.WaitForAsync();

    /// <summary>Waits until a button with this label is there.</summary>
    public Task ButtonAsync(string label) => Button(label).WaitForAsync();

    public Task TapAsync(string label) => Button(label).ClickAsync();

    public Task<string> ClipboardAsync() => Page.EvaluateAsync<string>("navigator.clipboard.readText()");

    /// <summary>Writes a picture into artifacts/screenshots at the top of the repository.</summary>
    public Task PictureAsync(string name) =>
        Page.ScreenshotAsync(new() { Path = Path.Combine(Repository.Folder, "artifacts", "screenshots", $"{name}.png") });

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    public void HasNoComplaints() => Assert.True(_complaints.IsEmpty, string.Join('\n', _complaints));

    private ILocator Button(string label) => Page.GetByRole(AriaRole.Button, new() { Name = label, Exact = true }).Last;

    private void Watch(IPage page)
    {
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
                _complaints.Enqueue($"{message.Text} ({message.Location})");
        };
        page.PageError += (_, error) => _complaints.Enqueue(error);
    }
}
