using Microsoft.Playwright;

namespace InviteBot.Tests.EndToEnd;

/// <summary>A message that is refused, for now or for good, or never answered.</summary>
public sealed class PostFaultTests : FaultTests
{
    [Theory]
    [InlineData(400)]
    [InlineData(413)]
    public async Task What_the_server_will_never_take_says_so_and_can_be_sent_again(int status)
    {
        await using var window = await OpenAsync();
        await FailAsync(window, "**/activities", status, times: 1);
        await window.SayAsync("repeat refused");
        await window.Page.GetByText("Send failed").First.WaitForAsync();

        // The widget leaves the refused one in its place, marked; the bot hears the second one only.
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Retry" }).ClickAsync();
        await Reads(window, "repeat refused", "repeat refused", "refused");
    }

    [Theory]
    [InlineData(403)]
    [InlineData(410)]
    [InlineData(502)]
    [InlineData(504)]
    public async Task A_post_that_is_refused_once_is_repeated(int status)
    {
        await using var window = await OpenAsync();
        await FailAsync(window, "**/activities", status, times: 1);
        await window.SayAsync("repeat this");
        await Reads(window, "repeat this", "this");
    }

    [Fact]
    public async Task A_post_that_is_never_answered_is_repeated()
    {
        await using var window = await OpenAsync();
        var hung = 0;
        await window.Page.RouteAsync("**/activities", route => hung++ == 0 ? Task.CompletedTask : route.ContinueAsync());
        await window.SayAsync("repeat this");
        await Reads(window, "repeat this", "this");
        Assert.Equal(2, hung);
    }
}
