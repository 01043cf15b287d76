using InviteBot.Interview;
using Newtonsoft.Json.Linq;

namespace InviteBot.Tests.Interview;

/// <summary>Writing over a text on the card: it is checked again, kept where it may be, and undone.</summary>
public class DirectEditTests
{
    private static readonly string Good = "Hi Owen, we worked together at the harbour library reading room in 2019. I'm looking for a map librarian role. Who should I write to about it?";

    [Fact]
    public async Task A_good_text_takes_the_place_of_the_composed_one_and_undo_brings_that_back()
    {
        var (conversation, card) = await AtCheckAsync();
        var replies = await EditAsync(conversation, card, Good);
        Assert.Contains("nothing to say against it", replies[0].Text, StringComparison.Ordinal);
        Assert.Equal(Good, (string?)CardText.DataOf("Copy", replies[^1])["text"]);
        Assert.Contains(ChangeWording.Own, CardText.Render(replies[^1]), StringComparison.Ordinal);

        var undone = await conversation.SayAsync("undo");
        Assert.Equal((string?)CardText.DataOf("Copy", card)["text"], (string?)CardText.DataOf("Copy", undone[^1])["text"]);
    }

    [Fact]
    public async Task A_text_that_hides_the_purpose_is_kept_in_the_box_and_cannot_leave_however_often_it_is_sent()
    {
        var (conversation, card) = await AtCheckAsync();
        var hiding = "Hi Owen, we worked together at the harbour library reading room in 2019. It would be nice to stay in touch.";
        for (var i = 0; i < 3; i++)
        {
            card = (await EditAsync(conversation, card, hiding))[^1];
            Assert.Contains("would not be said openly", CardText.Render(card), StringComparison.Ordinal);
            Assert.Equal(hiding, (string?)CardText.Of(card).SelectToken("$..[?(@.id == 'edited-Note200')]")!["value"]);
        }

        Assert.DoesNotContain(CardText.Of(card).Descendants().OfType<JObject>(), each => (string?)each["text"] == hiding && (string?)each["verb"] == "copy");
    }

    [Fact]
    public async Task What_can_be_overridden_leaves_only_after_it_was_sent_once_more_unchanged()
    {
        var (conversation, card) = await AtCheckAsync();
        var stock = "Hi Owen, I'd like to add you to my professional network. I'm looking for a map librarian role at the library.";
        card = (await EditAsync(conversation, card, stock))[^1];
        Assert.Contains(ChangeWording.PressAgain, CardText.Render(card), StringComparison.Ordinal);

        card = (await EditAsync(conversation, card, stock))[^1];
        Assert.Equal(stock, (string?)CardText.DataOf("Copy", card)["text"]);
    }

    [Fact]
    public async Task A_correction_reaches_a_text_of_ones_own_too()
    {
        var (conversation, card) = await AtCheckAsync();
        await EditAsync(conversation, card, Good);
        var corrected = (await conversation.SayAsync("it was 2018, not 2019"))[^1];
        Assert.Contains("in 2018", (string?)CardText.DataOf("Copy", corrected)["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_wish_that_an_edited_answer_tells_is_said_openly()
    {
        var (conversation, _) = await AtCheckAsync(job: "No", then: ["I'm drawing a fog map", "May I send it to you?", "skip"]);
        await conversation.SayAsync("reword");
        await conversation.SayAsync("3");
        var replies = await conversation.SayAsync("I'm looking for a job at your library");
        Assert.Contains(Wording.JobHeard, replies[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \u200b ")]
    public async Task An_empty_text_changes_nothing(string text)
    {
        var (conversation, card) = await AtCheckAsync();
        Assert.Equal(ChangeWording.Empty, (await EditAsync(conversation, card, text))[0].Text);
    }

    [Fact, Trait("Case", "C22")]
    public async Task A_form_that_nobody_offered_is_answered_calmly()
    {
        var (conversation, card) = await AtCheckAsync();
        var data = CardText.DataOf("Check my text", card);
        data["argument"] = "99";
        data["edited-99"] = "x y z";
        Assert.Equal(Wording.UnknownTap, (await conversation.TapAsync(data))[0].Text);
    }

    private static Task<IReadOnlyList<Microsoft.Bot.Schema.Activity>> EditAsync(Conversation conversation, Microsoft.Bot.Schema.Activity card, string text)
    {
        var data = CardText.DataOf("Check my text", card);
        data[$"edited-{data["argument"]}"] = text;
        data["input"] = ""; // the box for the signature comes along with every button
        return conversation.TapAsync(data);
    }

    private static async Task<(Conversation Conversation, Microsoft.Bot.Schema.Activity Card)> AtCheckAsync(string job = "Yes, now", string[]? then = null)
    {
        var conversation = new Conversation();
        await conversation.JoinAsync();
        IReadOnlyList<Microsoft.Bot.Schema.Activity> replies = [];
        foreach (var answer in (string[])["Owen Tasker, Harbour Map Library", "Worked together", "harbour library reading room, 2019", "You drew the first night map", job, .. then ?? ["map librarian", "catalogued 4000 sea charts", "Who should I write to about it?", "skip"]])
            replies = await conversation.SayAsync(answer);
        return (conversation, replies[^1]);
    }
}
