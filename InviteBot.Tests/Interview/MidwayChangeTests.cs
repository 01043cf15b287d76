using InviteBot.Interview;
using InviteBot.Invitations.Changing;

namespace InviteBot.Tests.Interview;

/// <summary>"undo", "warmer" and their kin while a question is open: heard as what they are, never as an answer.</summary>
public class MidwayChangeTests
{
    public static TheoryData<string> Questions => [.. StepGraph.Questions];

    [Theory, MemberData(nameof(Questions))]
    public async Task Tone_and_length_are_noted_and_the_question_comes_again(string question)
    {
        foreach (var (asked, noted) in new[] { ("warmer", ChangeWording.ToneNoted(Tone.Warm)), ("Make it shorter, please", ChangeWording.ShorterNoted), ("could you make it more formal?", ChangeWording.ToneNoted(Tone.Formal)), ("that is too formal", ChangeWording.ToneNoted(Tone.Warm)) })
        {
            var (conversation, pending) = await StepGraph.AtAsync(question);
            var before = await conversation.SessionAsync();
            var replies = await conversation.SayAsync(asked);
            Assert.Equal(noted, replies[0].Text);
            Assert.Equal(StepGraph.Gist(pending), StepGraph.Gist(replies[^1]));
            Assert.Equal((before.Answers with { Settled = [] }, before.Turns), ((await conversation.SessionAsync()).Answers with { Settled = [] }, before.Turns));
        }
    }

    [Theory, MemberData(nameof(Questions))]
    public async Task Undo_takes_the_last_answer_back(string question)
    {
        var (conversation, _) = await StepGraph.AtAsync(question);
        var replies = await conversation.SayAsync("undo");
        if (StepGraph.WayTo(question) is [.., var last]) Assert.StartsWith("Before, you said: ", replies[0].Text, StringComparison.Ordinal);
        else Assert.Equal(Wording.FirstQuestion, replies[0].Text);
    }

    [Theory, MemberData(nameof(Questions))]
    public async Task Undo_takes_a_change_back_before_it_takes_an_answer_back(string question)
    {
        var (conversation, pending) = await StepGraph.AtAsync(question);
        await conversation.SayAsync("warmer");
        var replies = await conversation.SayAsync("undo");
        Assert.Equal(ChangeWording.Undone, replies[0].Text);
        Assert.Equal(StepGraph.Gist(pending), StepGraph.Gist(replies[^1]));
        Assert.Equal(Tone.Plain, (await conversation.SessionAsync()).Choices.Tone);
    }

    [Fact]
    public async Task What_was_noted_shapes_the_texts_at_the_end()
    {
        var conversation = new Conversation();
        await conversation.JoinAsync();
        foreach (var said in (string[])["Owen Tasker, Harbour Map Library", "more formal", "Worked together", "harbour library reading room, 2019", "You drew the first night map", "shorter", "No", "I'm drawing a fog map", "Could I send it to you?"]) await conversation.SayAsync(said);
        var card = (await conversation.SayAsync("skip"))[^1];
        Assert.StartsWith("Dear Owen Tasker,", (string?)CardText.DataOf("Copy", card)["text"], StringComparison.Ordinal);
        Assert.DoesNotContain("night map. I", (string?)CardText.DataOf("Copy", card)["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_on_the_way_is_undone_too()
    {
        var conversation = new Conversation();
        await conversation.JoinAsync();
        foreach (var said in (string[])["Owen Tasker, Harbour Map Library", "Worked together", "harbour library reading room, 2019", "it was 2018, not 2019"]) await conversation.SayAsync(said);
        Assert.Contains("2018", (await conversation.SessionAsync()).Answers.Place?.Text, StringComparison.Ordinal);
        Assert.Equal(ChangeWording.Undone, (await conversation.SayAsync("undo"))[0].Text);
        Assert.Contains("2019", (await conversation.SessionAsync()).Answers.Place?.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Undo_at_an_answer_reopened_from_the_check_leads_back_to_the_texts_as_they_were()
    {
        var (conversation, card) = await StepGraph.AtAsync(StepGraph.Check);
        await conversation.SayAsync("change an answer");
        await conversation.SayAsync("Where from");
        var replies = await conversation.SayAsync("undo");
        Assert.Equal(ChangeWording.Undone, replies[0].Text);
        Assert.Equal((string?)CardText.DataOf("Copy", card)["text"], (string?)CardText.DataOf("Copy", replies[^1])["text"]);
    }

    [Theory]
    [InlineData("shorter routes for the night boats")]
    [InlineData("warmer kilns than ours")]
    [InlineData("you make every meeting shorter")]
    [InlineData("you write shorter timetables than anybody")]
    [InlineData("undoing the old wiring")]
    [InlineData("undo knots in the mooring lines")]
    [InlineData("warm")]
    [InlineData("short")]
    [InlineData("plain")]
    [InlineData("formal training in Hull")]
    [InlineData("it has been too long since the fair")]
    [InlineData("more formal dress at the gala")]
    [InlineData("no job")]
    [InlineData("without a job since May")]
    [InlineData("in other words, the second sentence of your talk")]
    [InlineData("rewording the first clause of our contract")]
    [InlineData("a longer pier")]
    public void An_answer_that_begins_like_a_request_stays_an_answer(string text) => Assert.Null(MidwayChanges.Read(new UserIntent.Answer(text)));

    [Theory]
    [InlineData("warmer")]
    [InlineData("Shorter!")]
    [InlineData("a bit longer please")]
    [InlineData("I'd like it less formal")]
    [InlineData("it sounds too stiff")]
    [InlineData("can you make the text friendlier")]
    [InlineData("without the job line")]
    [InlineData("another wording for the second sentence")]
    [InlineData("rephrase the last sentence")]
    [InlineData("small job line")]
    public void A_request_alone_is_a_request(string text) => Assert.NotNull(MidwayChanges.Read(new UserIntent.Answer(text)));
}
