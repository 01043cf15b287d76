using InviteBot.Interview;

namespace InviteBot.Tests.Interview;

/// <summary>Nothing private goes into a text unasked, whichever way its words come in.</summary>
public class PrivateWordsTests
{
    private static readonly string Private = "You came to see me in hospital.";

    [Fact]
    public async Task An_answer()
    {
        var conversation = await AtJobAsync("You came to see me in hospital", expectQuestion: true);
        await conversation.SayAsync("Yes, let it stand");
        Assert.True((await conversation.SessionAsync()).Answers.Deed?.PrivateMayStand);
    }

    [Theory]
    [InlineData("Yes, let it stand", true)]
    [InlineData("No, leave it out", false)]
    public async Task A_line_reworded_on_the_way(string said, bool stands)
    {
        var conversation = await AtJobAsync("drew the first night map");
        await conversation.SayAsync("reword");
        AssertAsks(await conversation.SayAsync(Private));
        var replies = await conversation.SayAsync(said);
        if (stands) Assert.Contains(Wording.Reworded(Private), replies[0].Text, StringComparison.Ordinal);
        else Assert.Contains("Say it as you would say it", replies[0].Text, StringComparison.Ordinal);
        Assert.Equal(stands, (await conversation.SessionAsync()).Answers.Deed?.Text == Private);
    }

    [Fact]
    public async Task A_line_reworded_in_passing()
    {
        var conversation = await AtJobAsync("drew the first night map");
        AssertAsks(await conversation.SayAsync("rather: You drew the map during your chemo"));
        Assert.DoesNotContain("chemo", (await conversation.SessionAsync()).Answers.Deed?.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("yes", true)]
    [InlineData("no", false)]
    public async Task A_line_reworded_at_the_check(string said, bool stands)
    {
        var (conversation, _) = await StepGraph.AtAsync(nameof(CheckStep.Words));
        AssertAsks(await conversation.SayAsync(Private));
        var replies = await conversation.SayAsync(said);
        Assert.Equal(stands, replies[^1].Attachments is { Count: > 0 });
        Assert.Equal(stands, (await conversation.StoredAsync())!.Contains(Private, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Other_words_instead_of_a_yes_or_no_are_taken_and_looked_at_too()
    {
        var (conversation, _) = await StepGraph.AtAsync(nameof(CheckStep.MayStand));
        AssertAsks(await conversation.SayAsync("You came to see me after the surgery on my knee."));
        var replies = await conversation.SayAsync("You came to see me at the map room.");
        Assert.Contains("Changed to: “You came to see me at the map room.”", replies[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_was_written_over_leaves_only_knowingly()
    {
        var (conversation, card) = await StepGraph.AtAsync(StepGraph.Check);
        var text = "Hi Owen, we worked together at the harbour library reading room in 2019. You came to see me in hospital. Could I send you the map?";
        for (var press = 1; press <= 2; press++)
        {
            var data = CardText.DataOf("Check my text", card);
            data[$"edited-{data["argument"]}"] = text;
            card = (await conversation.TapAsync(data))[^1];
            Assert.Equal(press == 1, CardText.Render(card).Contains("is private", StringComparison.Ordinal) && CardText.Render(card).Contains(ChangeWording.PressAgain, StringComparison.Ordinal));
        }

        Assert.Equal(text, (string?)CardText.DataOf("Copy", card)["text"]);
    }

    [Theory]
    [InlineData("they said yes", "I'll visit you in hospital on Friday")]
    [InlineData("remind them", "I've finished my chemo")]
    public async Task What_is_told_for_a_text_after_sending(string topic, string told)
    {
        var (conversation, _) = await StepGraph.AtAsync(StepGraph.Check);
        await conversation.SayAsync(topic);
        AssertAsks(await conversation.SayAsync(told));
        Assert.Contains(told, CardText.Render((await conversation.SayAsync("yes"))[^1]), StringComparison.OrdinalIgnoreCase);

        (conversation, _) = await StepGraph.AtAsync(StepGraph.Check);
        var asked = (await conversation.SayAsync(topic))[^1].Text;
        await conversation.SayAsync(told);
        Assert.Equal(asked, (await conversation.SayAsync("no"))[^1].Text);
    }

    [Fact]
    public async Task The_sentence_of_a_step_that_was_done()
    {
        var (conversation, _) = await StepGraph.AtAsync(StepGraph.Told);
        AssertAsks(await conversation.SayAsync("I commented on your post about your divorce"));
        Assert.Contains("so that they remember", (await conversation.SayAsync("no"))[^1].Text, StringComparison.Ordinal);
        AssertAsks(await conversation.SayAsync("I commented on your post about your divorce"));
        await conversation.SayAsync("yes");
        Assert.Equal("I commented on your post about your divorce.", (await conversation.SessionAsync()).Answers.Place?.Text);
    }

    [Fact]
    public async Task A_field_of_the_form_is_left_out_and_asked_about()
    {
        var conversation = new Conversation();
        await conversation.JoinAsync();
        var data = CardText.DataOf("Use these answers", (await conversation.SayAsync("one form"))[^1]);
        foreach (var (question, answer) in new[] { ("Recipient", "Owen Tasker"), ("Tie", "Worked together"), ("Place", "reading room, 2019"), ("Deed", "You came to see me in hospital"), ("Job", "No") }) data[$"form-{question}"] = answer;
        Assert.Contains(FormWording.IsPrivate("You came to see me in hospital"), (await conversation.TapAsync(data))[0].Text, StringComparison.Ordinal);
        Assert.Null((await conversation.SessionAsync()).Answers.Deed);
    }

    private static void AssertAsks(IReadOnlyList<Microsoft.Bot.Schema.Activity> replies)
    {
        var asked = Assert.Single(replies);
        Assert.Contains("that is private", asked.Text, StringComparison.Ordinal);
        Assert.Equal([Wording.LeaveItOut, Wording.LetItStand], asked.SuggestedActions.Actions.Select(action => action.Title));
    }

    private static async Task<Conversation> AtJobAsync(string deed, bool expectQuestion = false)
    {
        var conversation = new Conversation();
        await conversation.JoinAsync();
        foreach (var answer in (string[])["Owen Tasker, Harbour Map Library", "Worked together", "harbour library reading room, 2019"]) await conversation.SayAsync(answer);
        var replies = await conversation.SayAsync(deed);
        if (expectQuestion) AssertAsks(replies);
        return conversation;
    }
}
