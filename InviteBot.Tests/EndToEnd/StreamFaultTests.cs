using Microsoft.Playwright;

namespace InviteBot.Tests.EndToEnd;

/// <summary>A stream that is closed, and cannot be opened again at once.</summary>
public sealed class StreamFaultTests : FaultTests
{
    [Theory]
    [InlineData(1000)]
    [InlineData(1001)]
    [InlineData(1011)]
    [InlineData(4000)]
    public async Task A_stream_that_is_closed_is_resumed_with_what_was_missed(int code)
    {
        await using var window = await Browser.OpenAsync(App.Address);
        var streams = new List<IWebSocketRoute>();
        await window.Page.RouteWebSocketAsync("**/stream**", socket =>
        {
            socket.ConnectToServer();
            streams.Add(socket);
        });
        await window.GoAsync();
        await Reads(window);
        await streams[0].CloseAsync(new() { Code = code, Reason = "test" });
        await GoesOnAsync(window, []);
        Assert.True(streams.Count > 1);
    }

    [Theory]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(0)]
    public async Task A_resume_that_fails_is_tried_again(int status)
    {
        await using var window = await Browser.OpenAsync(App.Address);
        IWebSocketRoute? stream = null;
        await window.Page.RouteWebSocketAsync("**/stream**", socket =>
        {
            socket.ConnectToServer();
            stream ??= socket;
        });
        await window.GoAsync();
        await Reads(window);
        var failures = await FailAsync(window, "**/conversations/*?watermark=*", status, times: 2);
        await stream!.CloseAsync();
        await GoesOnAsync(window, []);
        Assert.Equal(0, failures.Left);
    }
}
