using InviteBot.Cards;
using InviteBot.Interview;
using InviteBot.Tests.Interview;
using InviteBot.Tests.Support;
using Newtonsoft.Json.Linq;

namespace InviteBot.Tests.Bot;

/// <summary>The dialogs of Teams: the interview on one form, and a text to copy.</summary>
public sealed class TeamsWindowTests(TeamsHost teams) : IClassFixture<TeamsHost>
{
    private static readonly Dictionary<string, string> Filled = new()
    {
        ["form-Recipient"] = "Ruta Balsys, tram yard",
        ["form-Tie"] = "Worked together",
        ["form-Place"] = "yard east, 2016",
        ["form-Deed"] = "showed me how to brake on wet leaves",
        ["form-Job"] = "No",
        ["form-News"] = "rebuilding the night timetable",
        ["form-Ask"] = "May I send it to you?",
    };

    [Fact]
    [Trait("Case", "T12")]
    [Trait("Case", "T34")]
    public async Task The_whole_interview_can_be_one_form_in_a_dialog()
    {
        var chat = teams.Chat();
        await chat.InstallAsync();
        var button = CardText.DataOf("One form", chat.LastCard);
        Assert.Equal("task/fetch", (string?)button.SelectToken("msteams.type"));

        var (status, opened) = await chat.InvokeAsync("task/fetch", new JObject { ["data"] = button, ["context"] = new JObject { ["theme"] = "dark" } });
        Assert.Equal((200, "continue", FormWording.Title), (status, (string?)opened!.SelectToken("task.type"), (string?)opened.SelectToken("task.value.title")));
        var since = teams.Channel.Connector.Requests.Count;
        var (submitted, body) = await chat.InvokeAsync("task/submit", new JObject { ["data"] = HandIn(opened) });
        Assert.Equal(200, submitted);
        Assert.Null(body?.SelectToken("task")); // the window closes
        Assert.Contains("Room for one more line", Assert.Single(chat.Sent(since)).Text, StringComparison.Ordinal); // the one question that is not on the form
        var replies = await chat.SayAsync("skip");
        Assert.Contains("brake on wet leaves", CardText.Render(replies[0]), StringComparison.Ordinal);
        Assert.StartsWith("Hi Ruta,", replies[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_dialogs_are_not_known_the_same_button_brings_the_form_into_the_chat()
    {
        var chat = teams.Chat();
        await chat.InstallAsync();
        var replies = await chat.TapAsync("One form");
        Assert.Contains(FormWording.Title, CardText.Render(Assert.Single(replies)), StringComparison.Ordinal);
        await chat.TapAsync(FormWording.Submit, [.. Filled.Select(field => (field.Key, field.Value))]);
        Assert.StartsWith("Hi Ruta,", (await chat.SayAsync("skip"))[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Case", "C7")]
    [Trait("Case", "T30")]
    public async Task A_form_that_is_handed_in_again_has_one_effect_and_two_answers()
    {
        var chat = teams.Chat();
        await chat.InstallAsync();
        var (_, opened) = await chat.InvokeAsync("task/fetch", new JObject { ["data"] = CardText.DataOf("One form", chat.LastCard) });
        var submit = chat.Activity("invoke", ("name", "task/submit"), ("value", new JObject { ["data"] = HandIn(opened!) }));
        var since = teams.Channel.Connector.Requests.Count;
        Assert.Equal(200, (await chat.InvokeAsync(submit)).Status);
        var sent = chat.Sent(since).Count;
        Assert.Equal(200, (await chat.InvokeAsync(submit)).Status); // the same invoke
        submit["id"] = "another";
        Assert.Equal(200, (await chat.InvokeAsync(submit)).Status); // a new id
        Assert.Equal(sent, chat.Sent(since).Count);
    }

    [Fact]
    [Trait("Case", "C19")]
    public async Task A_form_of_an_earlier_interview_changes_nothing()
    {
        var chat = teams.Chat();
        await chat.InstallAsync();
        var (_, old) = await chat.InvokeAsync("task/fetch", new JObject { ["data"] = CardText.DataOf("One form", chat.LastCard) });
        await chat.InvokeAsync("task/fetch", new JObject { ["data"] = new JObject { ["verb"] = "say", ["argument"] = "One form" } });
        var since = teams.Channel.Connector.Requests.Count;
        await chat.InvokeAsync("task/submit", new JObject { ["data"] = HandIn(old!) });
        Assert.StartsWith(Wording.StaleCard, Assert.Single(chat.Sent(since)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Copy_opens_the_page_with_the_text_sealed_behind_the_hash_and_the_page_gets_it_once_it_asks()
    {
        var chat = await teams.FinishedChatAsync();
        var copy = CardText.DataOf("Copy", chat.LastCard);
        var (_, opened) = await chat.InvokeAsync("task/fetch", new JObject { ["data"] = copy });
        var address = new Uri((string)opened!.SelectToken("task.value.url")!);
        Assert.Equal("https://invite.example.org/teams/copy", address.GetLeftPart(UriPartial.Path));
        Assert.Empty(address.Query);
        Assert.DoesNotContain("Ruta", Uri.UnescapeDataString(address.Fragment), StringComparison.Ordinal);

        using var answer = await teams.Channel.App.Client.PostAsync("teams/copy/text", ChannelHost.Json(new JObject { ["ticket"] = address.Fragment[1..] }.ToString()));
        Assert.True(answer.Headers.CacheControl?.NoStore);
        Assert.StartsWith("Hi Ruta,", (string?)JObject.Parse(await answer.Content.ReadAsStringAsync())["text"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"ticket\":\"\"}")]
    [InlineData("{\"ticket\":null}")]
    [InlineData("{}")]
    [InlineData("{\"ticket\":\"CfDJ8nonsense\"}")]
    public async Task A_ticket_that_is_none_gets_no_text(string body)
    {
        using var answer = await teams.Channel.App.Client.PostAsync("teams/copy/text", ChannelHost.Json(body));
        Assert.Equal(410, (int)answer.StatusCode);
    }

    [Fact]
    public async Task More_than_a_ticket_can_be_is_not_read()
    {
        using var answer = await teams.Channel.App.Client.PostAsync("teams/copy/text", ChannelHost.Json($"{{\"ticket\":\"{new string('x', 100_000)}\"}}"));
        Assert.Equal(413, (int)answer.StatusCode);
    }

    [Fact]
    public async Task A_long_text_is_copied_from_a_card_and_so_is_any_text_where_the_site_has_no_address()
    {
        var chat = await teams.FinishedChatAsync();
        var long_ = new JObject { ["verb"] = "copy", ["argument"] = "Message" };
        await using var without = new ChannelHost { Echoes = false };
        await without.StartAsync(_ => { });
        var other = new TeamsChat(without);
        await other.InstallAsync();
        foreach (var answer in TeamsChat.Answers) await other.SayAsync(answer);

        var (_, onCard) = await other.InvokeAsync("task/fetch", new JObject { ["data"] = new JObject { ["verb"] = "copy", ["argument"] = "Note200" } });
        Assert.Null(onCard!.SelectToken("task.value.url"));
        var input = onCard.SelectToken("task.value.card.content.body[1]")!;
        Assert.Equal(("Input.Text", true), ((string?)input["type"], (bool?)input["isMultiline"]));
        Assert.StartsWith("Hi Ruta,", (string?)input["value"], StringComparison.Ordinal);
        Assert.Equal("drop", (string?)onCard.SelectToken("task.value.card.content.body[0].fallback"));
        Assert.Equal("continue", (string?)(await chat.InvokeAsync("task/fetch", new JObject { ["data"] = long_ })).Body!.SelectToken("task.type"));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{\"data\":null}")]
    [InlineData("{\"data\":\"words\"}")]
    [InlineData("{\"data\":{\"verb\":\"copy\",\"argument\":\"Note200\"}}")]
    [InlineData("{\"data\":{\"verb\":\"copy\",\"argument\":\"kept/1/Note200\"}}")]
    [InlineData("{\"data\":{\"verb\":\"copy\",\"argument\":{\"a\":[1]}}}")]
    [InlineData("{\"data\":{\"verb\":\"restart\"}}")]
    [InlineData("[1,2]")]
    [InlineData("7")]
    [Trait("Case", "C22")]
    [Trait("Case", "T37")]
    public async Task A_dialog_that_nothing_belongs_to_says_so_and_changes_nothing(string value)
    {
        var chat = teams.Chat();
        await chat.InstallAsync();
        foreach (var name in new[] { "task/fetch", "task/submit" })
        {
            var (status, body) = await chat.InvokeAsync(name, JToken.Parse(value));
            Assert.Contains(status, new[] { 200, 400 });
            Assert.True(name == "task/submit" || status == 400 || (string?)body!.SelectToken("task.type") == "message");
        }
    }

    [Fact]
    [Trait("Case", "C24")]
    public async Task A_button_that_is_executed_does_what_it_does_in_a_message_and_an_unknown_one_is_refused()
    {
        var chat = await teams.FinishedChatAsync();
        var data = CardText.DataOf("Change an answer", chat.LastCard);
        var since = teams.Channel.Connector.Requests.Count;
        var (status, body) = await chat.InvokeAsync("adaptiveCard/action", new JObject { ["action"] = new JObject { ["type"] = "Action.Execute", ["verb"] = "change", ["data"] = data } });
        Assert.Equal((200, 200), (status, (int)body!["statusCode"]!));
        Assert.Contains(CheckWording.WhichAnswer, Assert.Single(chat.Sent(since)).Text, StringComparison.Ordinal);

        (status, body) = await chat.InvokeAsync("adaptiveCard/action", new JObject { ["action"] = new JObject { ["type"] = "Action.Execute", ["verb"] = "bump", ["data"] = new JObject { ["n"] = 0 } } });
        Assert.Equal((200, 400, "application/vnd.microsoft.error"), (status, (int)body!["statusCode"]!, (string?)body["type"]));
    }

    [Fact]
    public void Every_verb_of_a_card_can_be_executed()
    {
        var verbs = typeof(CardVerbs).GetFields().Where(field => field.FieldType == typeof(string)).Select(field => (string)field.GetValue(null)!);
        Assert.Equal(verbs.Order(StringComparer.Ordinal), CardVerbs.All.Order(StringComparer.Ordinal));
    }

    /// <summary>What Teams sends when the form of a dialog is handed in.</summary>
    private static JObject HandIn(JToken opened)
    {
        var card = opened.SelectToken("task.value.card.content")!;
        var data = (JObject)card.SelectToken("actions[0].data")!.DeepClone();
        foreach (var (field, value) in Filled) data[field] = value;
        return data;
    }
}
