using InviteBot.Tests.Support;

namespace InviteBot.Tests.EndToEnd;

/// <summary>Copying where the browser has no clipboard API, as on plain http, or allows no copying at all.</summary>
public sealed class CopyTests() : BrowserTests(SampleBot.Register)
{
    private const string NoClipboardApi = "Object.defineProperty(navigator, 'clipboard', { value: undefined });";

    [Fact]
    public async Task Without_the_clipboard_API_the_text_is_copied_all_the_same()
    {
        await using var window = await CardAsync(NoClipboardApi);
        await window.TapAsync("Copy");
        await window.Page.GetByText("Copied", new() { Exact = true }).WaitForAsync();
        Assert.Equal("Copy", await window.Page.EvaluateAsync<string>("document.activeElement.getAttribute('aria-label')"));

        var other = await window.Context.NewPageAsync();
        await other.GotoAsync(new Uri(App.Address, "/privacy").AbsoluteUri);
        await other.BringToFrontAsync();
        Assert.Equal(SampleBot.Note, await other.EvaluateAsync<string>("navigator.clipboard.readText()"));
        window.HasNoComplaints();
    }

    [Fact]
    public async Task Where_copying_is_not_allowed_the_person_is_told_what_to_do()
    {
        await using var window = await CardAsync(NoClipboardApi + "document.execCommand = () => false;");
        await window.TapAsync("Copy");
        await window.Page.GetByText("Select the text and copy it.").WaitForAsync();
        Assert.Equal(0, await window.Page.Locator("button.copied").CountAsync());
        window.HasNoComplaints();
    }

    private async Task<BrowserWindow> CardAsync(string script)
    {
        var window = await Browser.OpenAsync(App.Address);
        await window.Page.AddInitScriptAsync(script);
        await window.GoAsync();
        await window.SayAsync("card");
        await window.ButtonAsync("Copy");
        return window;
    }
}
