namespace InviteBot.Tests.EndToEnd;

public sealed class StorageOfTheBrowserTests() : BrowserTests(SampleBot.Register)
{
    [Fact]
    [Trait("Case", "W15")]
    public async Task Nothing_that_was_said_and_no_token_stays_in_the_browser()
    {
        await using var window = await (await Browser.OpenAsync(App.Address)).GoAsync();
        await window.SayAsync("repeat only between us");
        await window.SeeAsync("only between us");

        // The one cookie is out of reach of scripts; there is no other place where something is kept.
        Assert.Equal("0 0 0 0 ''", await window.Page.EvaluateAsync<string>(
            """
            async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, (await caches.keys()).length, `'${document.cookie}'`].join(' ')
            """));
        var cookie = Assert.Single(await window.Context.CookiesAsync());
        Assert.True(cookie.HttpOnly);
        Assert.DoesNotContain("between", cookie.Value, StringComparison.Ordinal);
    }
}
