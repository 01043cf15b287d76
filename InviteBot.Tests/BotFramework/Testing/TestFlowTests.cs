using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace InviteBot.Tests.BotFramework.Testing;

public sealed class TestFlowTests
{
    private readonly TestFlow _echo = new(new TestAdapter(), (turn, cancellation) => turn.SendActivityAsync("echo: " + turn.Activity.Text, cancellationToken: cancellation));

    [Fact]
    public async Task A_flow_plays_its_steps_in_order()
        => await _echo
            .Test("one", "echo: one")
            .Send("two").AssertReplyContains("two")
            .Send("three").AssertReplyOneOf(["echo: 3", "echo: three"])
            .Send("four").AssertReply(reply => Assert.Equal("echo: four", ((Activity)reply).Text))
            .AssertNoReply(timeout: 20)
            .StartTestAsync();

    [Fact]
    public async Task Another_reply_than_expected_fails()
        => await Assert.ThrowsAnyAsync<Exception>(() => _echo.Test("one", "echo: two").StartTestAsync());

    [Fact]
    public async Task Blanks_around_a_text_do_not_make_it_another_one()
        => await _echo.Send("one ").AssertReply("echo: one").Send("two").AssertReply(" echo: two ").StartTestAsync();

    [Fact]
    public async Task A_reply_that_never_comes_fails()
        => await Assert.ThrowsAsync<TimeoutException>(() => _echo.Send("one").AssertReply("echo: one").AssertReply("more", timeout: 20).StartTestAsync());

    [Fact]
    public async Task A_reply_nobody_expected_fails()
        => await Assert.ThrowsAnyAsync<Exception>(() => _echo.Send("one").AssertNoReply(timeout: 20).StartTestAsync());

    [Fact]
    public async Task A_transcript_can_be_played()
        => await _echo.Test(
            [
                new Activity { Type = ActivityTypes.Message, Text = "one", From = new ChannelAccount(role: RoleTypes.User) },
                new Activity { Type = ActivityTypes.Message, Text = "echo: one", From = new ChannelAccount(role: RoleTypes.Bot) },
            ])
            .StartTestAsync();

    [Fact]
    public async Task Nothing_happens_before_the_flow_is_started()
    {
        var turns = 0;
        var flow = new TestFlow(new TestAdapter(), (_, _) =>
        {
            turns++;
            return Task.CompletedTask;
        }).Send("one");
        Assert.Equal(0, turns);
        await flow.StartTestAsync();
        Assert.Equal(1, turns);
    }
}
