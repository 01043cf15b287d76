using InviteBot.Interview;
using Newtonsoft.Json.Linq;

namespace InviteBot.Tests.Interview;

/// <summary>The same conversation where few suggested actions fit and an employer may read along.</summary>
public class TeamsSurfaceTests
{
    [Fact]
    public async Task The_welcome_says_who_may_read_along() =>
        Assert.Contains("employer may be able to read", (await new Conversation("msteams", "Ana Díaz").JoinAsync())[0].Text, StringComparison.Ordinal);

    [Fact, Trait("Case", "T8")]
    public async Task The_welcome_comes_once_however_often_the_channel_announces_the_chat()
    {
        var conversation = new Conversation("msteams", "Ana Díaz");
        Assert.NotEmpty(await conversation.JoinAsync());
        Assert.Empty(await conversation.JoinAsync());
        Assert.Empty(await conversation.SendAsync(new Microsoft.Bot.Schema.Activity("installationUpdate") { Action = "add" }));
    }

    [Fact]
    public async Task Ten_choices_come_as_a_list_on_a_card_and_a_choice_from_it_answers()
    {
        var conversation = new Conversation("msteams", "Ana Díaz");
        await conversation.JoinAsync();
        var question = Assert.Single(await conversation.SayAsync("Ruta Balsys, tram yard"));
        Assert.Null(question.SuggestedActions);
        Assert.Equal(10, CardText.Of(question).SelectTokens("$..choices[*]").Count());

        var data = CardText.DataOf("Choose", question);
        data["input"] = "Met at an event";
        Assert.Contains("We met at …", Assert.Single(await conversation.TapAsync(data)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Suggested_actions_are_three_at_most_and_never_beside_a_card()
    {
        var conversation = new Conversation("msteams", "Ana Díaz");
        await conversation.JoinAsync();
        foreach (var answer in new[] { "Ruta Balsys", "Worked together", "yard east, 2016", "showed me how to brake on wet leaves", "No", "rebuilding the night timetable", "May I send it to you?", "skip" })
        {
            foreach (var reply in await conversation.SayAsync(answer))
            {
                Assert.True((reply.SuggestedActions?.Actions.Count ?? 0) <= 3);
                Assert.True(reply.SuggestedActions is null || reply.Attachments is null or { Count: 0 });
            }
        }
    }

    [Fact]
    public async Task Copy_without_our_page_sends_the_text_as_a_message_of_its_own_signed_with_the_name_of_the_channel()
    {
        var conversation = new Conversation("msteams", "Ana Díaz");
        await conversation.JoinAsync();
        foreach (var answer in new[] { "Ruta Balsys", "Worked together", "yard east, 2016", "showed me how to brake on wet leaves", "No", "rebuilding the night timetable", "May I send it to you?", "skip" }) await conversation.SayAsync(answer);

        var sent = Assert.Single(await conversation.TapAsync("Copy"));
        Assert.StartsWith("Hi Ruta,", sent.Text, StringComparison.Ordinal);
        Assert.EndsWith("Ana Díaz", sent.Text, StringComparison.Ordinal);

        // What a card sends back is not trusted: the text is composed afresh.
        var forged = Assert.Single(await conversation.TapAsync(new JObject { ["verb"] = "copy", ["argument"] = "Note200", ["text"] = "something else" }));
        Assert.Equal(sent.Text, forged.Text);
        Assert.NotEqual(Wording.StaleCard, forged.Text);
    }
}
