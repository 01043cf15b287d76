using InviteBot.Tests.Support;

namespace InviteBot.Tests.EndToEnd;

public sealed class InertTextTests() : BrowserTests(SampleBot.Register)
{
    private static readonly string[] Attacks =
    [
        "<img src=x onerror=\"window.owned=1\">",
        "[click](javascript:window.owned=1)",
        "<svg/onload=window.owned=1>",
        "[x](&#x6A;avascript:window.owned=1)",
        "<a href=\"jav\tascript:window.owned=1\">x</a>",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=window.owned=1&gt;\">",
        "<noscript><p title=\"</noscript><img src=x onerror=window.owned=1>\">",
        "<iframe srcdoc=\"<script>parent.owned=1</script>\"></iframe>",
        "<form action=\"javascript:window.owned=1\"><button>x</button></form>",
        "![x](x\"onerror=\"window.owned=1)",
        "<script>window.owned=1</script>",
        "<style>body{display:none}</style>",
    ];

    [Fact]
    [Trait("Case", "D25")]
    public async Task What_a_person_types_runs_nowhere_even_when_the_bot_says_it_back_as_Markdown()
    {
        await using var window = await (await Browser.OpenAsync(App.Address)).GoAsync();
        await window.SeeAsync("Who would you like");
        for (var attack = 0; attack < Attacks.Length; attack++)
        {
            await window.AnswerAsync($"repeat {Attacks[attack]}");
            Assert.Equal(2 + (2 * (attack + 1)), await window.Bubbles.CountAsync());
        }
        foreach (var link in await window.Page.Locator(".webchat__bubble__content a").AllAsync())
            Assert.DoesNotContain("script", await link.GetAttributeAsync("href") ?? "", StringComparison.OrdinalIgnoreCase);

        Assert.Equal("undefined", await window.Page.EvaluateAsync<string>("typeof window.owned"));
        Assert.Equal(0, await window.Page.Locator(".webchat__bubble__content :is(script, iframe, form, style, svg)").CountAsync());
    }

    [Fact]
    public async Task What_is_shown_has_the_very_characters_that_were_written()
    {
        const string Written = "O'Brien said \"well...\" -- 王小明 (c) 2016, +-5";
        await using var window = await (await Browser.OpenAsync(App.Address)).GoAsync();
        await window.SeeAsync("Who would you like");
        await window.AnswerAsync($"repeat {Written}");

        Assert.Equal(Written, (await window.Bubbles.Last.InnerTextAsync()).Trim());
    }
}
