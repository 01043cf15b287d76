using Microsoft.Playwright;

namespace InviteBot.Tests.EndToEnd;

/// <summary>A conversation that cannot be opened, or whose token cannot be renewed.</summary>
public sealed class StartFaultTests : FaultTests
{
    [Theory]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(502)]
    public async Task A_start_that_fails_twice_succeeds_in_the_end(int status)
    {
        await using var window = await Browser.OpenAsync(App.Address);
        var failures = await FailAsync(window, "**/v3/directline/conversations", status, times: 2);
        await window.GoAsync();
        await GoesOnAsync(window, []);
        Assert.Equal(0, failures.Left);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    [InlineData(0)]
    public async Task A_session_that_is_refused_twice_is_asked_for_again(int status)
    {
        await using var window = await Browser.OpenAsync(App.Address);
        var failures = await FailAsync(window, "**/session", status, times: 2);
        await window.GoAsync();
        await GoesOnAsync(window, []);
        Assert.Equal(0, failures.Left);
    }

    [Theory]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(500)]
    public async Task A_refresh_that_is_refused_ends_nothing(int status)
    {
        await using var window = await Browser.OpenAsync(App.Address);
        await window.Page.Clock.InstallAsync();
        await window.GoAsync();
        await Reads(window);
        var failures = await FailAsync(window, "**/tokens/refresh", status, times: 1);
        await window.Page.Clock.FastForwardAsync("16:00");
        await Assertions.Expect(window.Bubbles).ToHaveCountAsync(2);
        await GoesOnAsync(window, []);
        Assert.Equal(0, failures.Left);
    }
}
