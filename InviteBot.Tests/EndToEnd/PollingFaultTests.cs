namespace InviteBot.Tests.EndToEnd;

/// <summary>No stream at all: the page asks for what is new, and goes on when that fails.</summary>
public sealed class PollingFaultTests : FaultTests
{
    [Fact]
    public async Task Streams_that_are_refused_make_way_for_polling()
    {
        await using var window = await Browser.OpenAsync(App.Address);
        await window.Page.RouteWebSocketAsync("**/stream**", socket => socket.CloseAsync(new() { Code = 4003, Reason = "refused" }));
        await BlockSocketsAsync(window);
        await window.GoAsync();
        await GoesOnAsync(window, []);
        Assert.Equal("polling", await StateAsync(window));
    }

    [Theory]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(0)]
    public async Task Polling_that_fails_twice_goes_on(int status)
    {
        await using var window = await Browser.OpenAsync(App.Address);
        await BlockSocketsAsync(window);
        await window.GoAsync();
        await Reads(window);
        var failures = await FailAsync(window, "**/activities?watermark=*", status, times: 2);
        await GoesOnAsync(window, []);
        Assert.Equal(0, failures.Left);
    }
}
