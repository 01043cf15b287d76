using InviteBot.Interview;
using Microsoft.Bot.Schema;

namespace InviteBot.Tests.Interview;

/// <summary>The whole interview on one card: the same readers, and what they cannot read is asked one by one.</summary>
public class OneFormTests
{
    [Fact]
    public async Task A_form_that_says_enough_leads_straight_to_the_texts()
    {
        var (conversation, form) = await FormAsync();
        var replies = await HandInAsync(conversation, form, ("Recipient", "Owen Tasker, Harbour Map Library"), ("Tie", "Worked together"), ("Place", "harbour library reading room, 2019"), ("Deed", "You drew the first night map"), ("Job", "No"), ("News", "drawing a fog map of the estuary"), ("Ask", "May I send it to you?"));
        if (replies[^1].Attachments is not { Count: > 0 }) replies = await conversation.SayAsync("skip"); // one more line for the message
        Assert.Contains("Hi Owen, we worked together", (string?)CardText.DataOf("Copy", replies[^1])["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_read_is_asked_afterwards_with_a_word_on_why()
    {
        var (conversation, form) = await FormAsync();
        var replies = await HandInAsync(conversation, form, ("Recipient", "Owen Tasker"), ("Tie", "Worked together"), ("Place", "idk"), ("Job", "No"), ("News", "drawing a fog map of the estuary"), ("Ask", "May I send it to you?"));
        Assert.Contains("still have to ask about “Where from”", replies[0].Text, StringComparison.Ordinal);
        Assert.Contains("telling Owen", replies[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_already_given_are_filled_in_and_stay()
    {
        var conversation = new Conversation();
        await conversation.JoinAsync();
        await conversation.SayAsync("Owen Tasker, Harbour Map Library");
        await conversation.SayAsync("Worked together");
        var form = (await conversation.SayAsync("one form"))[^1];
        Assert.Equal("Owen Tasker, Harbour Map Library", (string?)CardText.Of(form).SelectToken("$..[?(@.id == 'form-Recipient')]")!["value"]);
        Assert.Equal("Worked together", (string?)CardText.Of(form).SelectToken("$..[?(@.id == 'form-Tie')]")!["value"]);

        var replies = await HandInAsync(conversation, form, ("Recipient", "Owen Tasker, Harbour Map Library"), ("Tie", "Worked together"), ("Place", "harbour library reading room, 2019"));
        Assert.Contains("Might a job come up", replies[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_form_asks_on_and_a_stale_one_is_answered_calmly()
    {
        var (conversation, form) = await FormAsync();
        Assert.Contains("Who would you like to invite?", (await HandInAsync(conversation, form))[^1].Text, StringComparison.Ordinal);
        await conversation.SayAsync("one form");
        Assert.Contains(Wording.StaleCard, (await HandInAsync(conversation, form))[0].Text, StringComparison.Ordinal);
    }

    private static async Task<(Conversation Conversation, Activity Form)> FormAsync()
    {
        var conversation = new Conversation();
        await conversation.JoinAsync();
        return (conversation, (await conversation.SayAsync("One form"))[^1]);
    }

    private static Task<IReadOnlyList<Activity>> HandInAsync(Conversation conversation, Activity form, params (string Question, string Answer)[] answers)
    {
        var data = CardText.DataOf("Use these answers", form);
        foreach (var (question, answer) in answers) data[$"form-{question}"] = answer;
        return conversation.TapAsync(data);
    }
}
