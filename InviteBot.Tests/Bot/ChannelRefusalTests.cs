using System.Globalization;
using System.Net;
using InviteBot.Bot;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace InviteBot.Tests.Bot;

/// <summary>How long a refusal tells the bot to wait.</summary>
public class ChannelRefusalTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 4)]
    [InlineData(3, 8)]
    [InlineData(4, 16)]
    [InlineData(5, 20)]
    [InlineData(6, 20)]
    [Trait("Case", "B5")]
    public void Without_a_word_on_it_waits_double_up_to_twenty_seconds(int tries, int seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), ChannelRefusal.Pause(Refusal(429), tries, Now));

    [Theory]
    [InlineData("3", 3)]
    [InlineData("60", 60)]
    [InlineData("61", null)]
    [InlineData("Sun, 01 Mar 2026 12:00:07 GMT", 7)]
    [InlineData("Sun, 01 Mar 2026 11:00:00 GMT", 2)]
    [InlineData("soon", 2)]
    [InlineData("0", 2)]
    [Trait("Case", "B5")]
    public void What_the_channel_asks_for_is_what_is_waited(string asked, int? seconds) =>
        Assert.Equal(seconds is { } wait ? TimeSpan.FromSeconds(wait) : null, ChannelRefusal.Pause(Refusal(429, asked), 1, Now));

    [Theory]
    [InlineData(408)]
    [InlineData(500)]
    [InlineData(503)]
    [Trait("Case", "B6")]
    public void After_what_may_have_arrived_there_is_no_next_try_whatever_the_header_says(int status) =>
        Assert.Null(ChannelRefusal.Pause(Refusal(status, "3"), 1, Now));

    [Fact]
    public void An_answer_that_never_came_says_nothing()
    {
        var refusal = new ErrorResponseException("No.");
        Assert.Null(ChannelRefusal.Pause(refusal, 1, Now));
        Assert.False(ChannelRefusal.EndsConversation(refusal));
        Assert.False(ChannelRefusal.IsTooBig(refusal));
    }

    private static ErrorResponseException Refusal(int status, string? retryAfter = null)
    {
        using var response = new HttpResponseMessage((HttpStatusCode)status);
        if (retryAfter is not null) response.Headers.TryAddWithoutValidation("Retry-After", retryAfter);
        return new ErrorResponseException(status.ToString(CultureInfo.InvariantCulture)) { Response = new HttpResponseMessageWrapper(response, string.Empty) };
    }
}
