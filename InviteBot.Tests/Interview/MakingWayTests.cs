using InviteBot.Interview;
using InviteBot.Invitations;
using InviteBot.Invitations.Changing;

namespace InviteBot.Tests.Interview;

/// <summary>What is meant for the place one returns to is done there, while a topic beside it waits for its answer.</summary>
public class MakingWayTests
{
    private static readonly string[] Openings = ["is it worth a note?", "they said yes", "remind them", "ask for an introduction", "warm up"];

    [Theory]
    [InlineData("other versions", "Where you know each other first")]
    [InlineData("reword", "Which line?")]
    [InlineData("change an answer", "Which answer")]
    public async Task A_command_of_the_check_is_carried_out_from_every_topic(string said, string heard)
    {
        foreach (var opening in Openings)
        {
            var conversation = await AtCheckAsync(opening);
            Assert.Contains(heard, Assert.Single(await conversation.SayAsync(said)).Text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("shorter")]
    [InlineData("make it warmer")]
    [InlineData("show the texts")]
    [InlineData("undo")]
    public async Task A_change_of_the_texts_is_made_and_the_card_comes_again(string said)
    {
        foreach (var opening in Openings)
        {
            var conversation = await AtCheckAsync(opening);
            Assert.Equal("card", StepGraph.Gist(Assert.Single(await conversation.SayAsync(said))));
        }
    }

    [Fact]
    public async Task How_they_see_it_is_shown_while_another_topic_asks()
    {
        var conversation = await AtCheckAsync("is it worth a note?");
        Assert.Contains("What Owen sees", CardText.Render((await conversation.SayAsync("how does it look to him"))[0]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_button_of_the_card_above_a_topic_still_works()
    {
        var conversation = await AtCheckAsync("is it worth a note?");
        Assert.Contains("Where you know each other first", Assert.Single(await conversation.TapAsync("Other versions")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_check_was_waiting_for_is_over_when_a_topic_made_way()
    {
        var conversation = await AtCheckAsync("reword", "is it worth a note?");
        var card = Assert.Single(await conversation.SayAsync("more formal"));
        Assert.StartsWith("Dear Owen Tasker,", (string?)CardText.DataOf("Copy", card)["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task At_a_question_a_change_is_noted_and_the_question_comes_again()
    {
        var (conversation, question) = await StepGraph.AtAsync(nameof(Question.Place));
        await conversation.SayAsync("is it worth a note?");
        var replies = await conversation.SayAsync("warmer");
        Assert.Equal(ChangeWording.ToneNoted(Tone.Warm), replies[0].Text);
        Assert.Equal(StepGraph.Gist(question), StepGraph.Gist(replies[^1]));
    }

    [Fact]
    public async Task What_is_told_to_a_topic_is_still_its_answer()
    {
        var conversation = await AtCheckAsync("remind them");
        Assert.Contains("The one reminder", CardText.Render((await conversation.SayAsync("We opened a warmer reading room."))[0]), StringComparison.Ordinal);
    }

    private static async Task<Conversation> AtCheckAsync(params string[] said)
    {
        var (conversation, _) = await StepGraph.AtAsync(StepGraph.Check);
        foreach (var each in said) await conversation.SayAsync(each);
        return conversation;
    }
}
