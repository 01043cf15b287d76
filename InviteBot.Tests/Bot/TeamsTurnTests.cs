using InviteBot.Interview;
using InviteBot.Tests.Interview;
using InviteBot.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace InviteBot.Tests.Bot;

/// <summary>What Teams does besides talking: it repeats itself, edits, deletes, reacts, and does not always take what it is sent.</summary>
public sealed class TeamsTurnTests(TeamsHost teams) : IClassFixture<TeamsHost>
{
    [Fact]
    [Trait("Case", "C1")]
    [Trait("Case", "C4")]
    public async Task An_answer_that_comes_twice_is_one_answer_also_at_the_same_time()
    {
        var chat = teams.Chat();
        await chat.InstallAsync();
        var since = teams.Channel.Connector.Requests.Count;
        var answer = chat.Message("Ruta Balsys, tram yard");
        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => chat.PostAsync(answer)));
        await chat.PostAsync(answer);
        Assert.Contains("How do you two know each other?", Assert.Single(chat.Sent(since)).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Case", "C25")]
    public async Task An_answer_that_is_edited_is_not_read_again_and_how_to_change_it_is_said()
    {
        var chat = teams.Chat();
        await chat.InstallAsync();
        await chat.SayAsync("Ruta Balsys, tram yard");
        var edit = chat.Activity("messageUpdate", ("text", "Bruno Conti"), ("channelData", new JObject { ["eventType"] = "editMessage", ["tenant"] = new JObject { ["id"] = "1" } }));
        Assert.Equal(Wording.EditedMessage, Assert.Single(await chat.PostAsync(edit)).Text);
        Assert.Contains("between you and Ruta", await LaterAsync(chat), StringComparison.Ordinal);

        var group = teams.InPublic("19:edit@thread.v2");
        Assert.Empty(await group.PostAsync(group.Activity("messageUpdate", ("text", "x"), ("channelData", new JObject { ["eventType"] = "editMessage" }))));
    }

    [Theory]
    [InlineData("messageUpdate", "{\"channelData\":{\"eventType\":\"undeleteMessage\"}}")]
    [InlineData("messageDelete", "{\"channelData\":{\"eventType\":\"softDeleteMessage\"}}")]
    [InlineData("messageDelete", "{}")]
    [InlineData("messageReaction", "{\"reactionsAdded\":[{\"type\":\"like\"}],\"replyToId\":\"1\"}")]
    [InlineData("messageReaction", "{\"reactionsRemoved\":[{\"type\":\"heart\"}],\"replyToId\":\"1\"}")]
    [InlineData("typing", "{}")]
    [InlineData("endOfConversation", "{}")]
    [InlineData("conversationUpdate", "{\"membersRemoved\":[{\"id\":\"29:x\"}]}")]
    [InlineData("conversationUpdate", "{\"channelData\":{\"eventType\":\"teamRenamed\",\"team\":{\"id\":\"19:x\"}}}")]
    [InlineData("event", "{\"name\":\"application/vnd.microsoft.readReceipt\",\"value\":{\"lastReadMessageId\":\"1\"}}")]
    [InlineData("event", "{\"name\":\"no such\"}")]
    [InlineData("command", "{\"name\":\"no such\"}")]
    [InlineData("no such type", "{}")]
    [Trait("Case", "C26")]
    [Trait("Case", "C27")]
    public async Task What_is_no_message_is_taken_without_a_word_and_changes_nothing(string type, string more)
    {
        var chat = teams.Chat();
        await chat.InstallAsync();
        var activity = chat.Activity(type, [.. JObject.Parse(more).Properties().Select(property => (property.Name, (JToken?)property.Value))]);
        Assert.Empty(await chat.PostAsync(activity));
        Assert.Contains("How do you two know each other?", (await chat.SayAsync("Ruta Balsys"))[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Case", "C27")]
    public async Task Who_takes_the_app_away_is_not_written_to_until_it_is_back()
    {
        var chat = teams.Chat();
        await chat.InstallAsync();
        Assert.Empty(await chat.PostAsync(chat.Installation("remove")));
        Assert.Empty(await chat.SayAsync("help"));
        await chat.PostAsync(chat.Installation());
        Assert.NotEmpty(await chat.SayAsync("help"));
    }

    [Fact]
    public async Task What_people_think_of_a_message_is_taken()
    {
        var feedback = new JObject { ["actionName"] = "feedback", ["actionValue"] = new JObject { ["reaction"] = "like" } };
        Assert.Equal(200, (await teams.Chat().InvokeAsync("message/submitAction", feedback)).Status);
        Assert.Equal(501, (await teams.Chat().InvokeAsync("no/such", null)).Status);
    }

    [Fact]
    [Trait("Case", "C19")]
    [Trait("Case", "C20")]
    public async Task Cards_of_earlier_steps_interviews_and_of_what_was_forgotten_are_answered_calmly_with_where_we_are()
    {
        var chat = await teams.FinishedChatAsync();
        var card = chat.LastCard;
        var change = CardText.DataOf("Change an answer", card);
        await chat.SayAsync("it was 2017, not 2016");
        Assert.StartsWith(Wording.StaleCard, (await chat.PostAsync(chat.Press(change)))[0].Text, StringComparison.Ordinal);

        await chat.SayAsync("next person");
        change["again"] = "1"; // else it is a repeat of the same press
        Assert.StartsWith(Wording.StaleCard, Assert.Single(await chat.PostAsync(chat.Press(change))).Text, StringComparison.Ordinal);

        await chat.SayAsync("delete my data");
        await chat.SayAsync("Delete everything");
        change["again"] = "2";
        Assert.DoesNotContain(await chat.PostAsync(chat.Press(change)), reply => reply.Text?.Contains("Ruta", StringComparison.Ordinal) == true);
    }

    [Theory]
    [InlineData("{\"verb\":\"change\",\"card\":\"000000000000\"}")]
    [InlineData("{\"verb\":\"edit\",\"card\":null,\"argument\":\"Note200\",\"edited-Note200\":7}")]
    [InlineData("{\"verb\":\"sign\",\"input\":{\"a\":1}}")]
    [InlineData("{\"verb\":\"no such\",\"step\":-99,\"person\":\"29:somebody\"}")]
    [InlineData("{\"verb\":7}")]
    [InlineData("\"words\"")]
    [InlineData("[1]")]
    [Trait("Case", "C22")]
    [Trait("Case", "C23")]
    public async Task A_press_that_nobody_could_make_is_answered_like_any_nonsense(string value)
    {
        var chat = await teams.FinishedChatAsync();
        var press = chat.Activity("message", ("value", JToken.Parse(value)));
        var replies = await chat.PostAsync(press);
        Assert.NotEmpty(replies);
        Assert.DoesNotContain(replies, reply => reply.Text == Wording.Apology);
    }

    [Theory]
    [InlineData("image/png")]
    [InlineData("application/vnd.microsoft.teams.file.download.info")]
    [InlineData("audio/mp4")]
    [InlineData("video/mp4")]
    [Trait("Case", "C28")]
    [Trait("Case", "B11")]
    public async Task A_file_stays_unopened_and_the_question_is_asked_again(string contentType)
    {
        var chat = teams.Chat();
        await chat.InstallAsync();
        var message = chat.Message(null);
        message["attachments"] = new JArray(new JObject { ["contentType"] = contentType, ["contentUrl"] = teams.Channel.ServiceUrl + "file", ["name"] = "x" });
        var since = teams.Channel.Connector.Requests.Count;
        Assert.StartsWith("I can read text only", Assert.Single(await chat.PostAsync(message)).Text, StringComparison.Ordinal);
        Assert.All(teams.Channel.Connector.Requests.Skip(since), request => Assert.Equal("POST", request.Method));
    }

    [Fact]
    [Trait("Case", "C54")]
    public async Task Other_bots_and_the_bots_own_messages_are_not_answered()
    {
        var chat = teams.Chat();
        await chat.InstallAsync();
        var fromBot = chat.Message("hello");
        fromBot["from"]!["role"] = "bot";
        Assert.Empty(await chat.PostAsync(fromBot));
        var fromItself = chat.Message("hello");
        fromItself["from"]!["id"] = TeamsChat.BotId;
        Assert.Empty(await chat.PostAsync(fromItself));
    }

    [Fact]
    public async Task A_host_that_takes_messages_without_telling_their_ids_is_answered_like_any_other()
    {
        var chat = teams.Chat();
        for (var i = 0; i < 20; i++) teams.Channel.Connector.Moods.Enqueue(FakeConnector.TakeWithoutId);
        await chat.InstallAsync();
        foreach (var answer in TeamsChat.Answers) await chat.SayAsync(answer);
        teams.Channel.Connector.Moods.Clear();
        Assert.Contains("brake on wet leaves", CardText.Render(chat.LastCard), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Case", "B8")]
    public async Task When_the_card_is_too_big_for_the_channel_the_text_still_comes_as_a_message()
    {
        var chat = teams.Chat();
        await chat.InstallAsync();
        foreach (var answer in TeamsChat.Answers.SkipLast(1)) await chat.SayAsync(answer);
        teams.Channel.Connector.Moods.Enqueue(FakeConnector.Status(StatusCodes.Status413RequestEntityTooLarge, "MessageSizeTooBig"));
        var replies = await chat.SayAsync(TeamsChat.Answers[^1]);
        Assert.Equal(Wording.TooBigToSend, replies[1].Text); // after the card that was not taken
        Assert.StartsWith("Hi Ruta,", replies[2].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_shaped_as_they_were_seen_on_the_wire_are_understood()
    {
        var chat = teams.Chat();
        await chat.InstallAsync();
        await chat.SayAsync("Ruta Balsys");
        // All inputs are strings, and msteams may be there or not.
        var choose = CardText.DataOf("Choose", chat.LastCard);
        choose["input"] = "Met at an event";
        choose["msteams"] = new JObject { ["type"] = "messageBack" };
        Assert.Contains("We met at …", Assert.Single(await chat.PostAsync(chat.Press(choose))).Text, StringComparison.Ordinal);
    }

    private static async Task<string> LaterAsync(TeamsChat chat)
    {
        IReadOnlyList<Activity> replies = [];
        foreach (var answer in TeamsChat.Answers.Skip(1).Take(3)) replies = await chat.SayAsync(answer);
        return replies[^1].Text;
    }
}
