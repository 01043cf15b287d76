using InviteBot.Interview;
using InviteBot.Invitations;
using InviteBot.Tests.Support;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace InviteBot.Tests.Bot;

/// <summary>The commands under the message box: write an invitation, and find one's own.</summary>
public sealed class MessageExtensionTests(TeamsHost teams) : IClassFixture<TeamsHost>
{
    private static readonly JObject Message = JObject.Parse("""
        {
          "id": "1795375400000", "messageType": "message", "createdDateTime": "2026-11-20T10:00:00Z",
          "from": { "user": { "userIdentityType": "aadUser", "id": "0003", "displayName": "Ruta Balsys" } },
          "body": { "contentType": "html", "content": "<div><p>We brake earlier on wet leaves now,&nbsp;and <b>nobody</b> slid this week.</p><p>Notes &amp; photos follow &lt;soon&gt;</p></div>" }
        }
        """);

    [Theory]
    [InlineData("personal", "compose")]
    [InlineData("groupChat", "compose")]
    [InlineData("channel", "compose")]
    [InlineData("channel", "message")]
    [Trait("Case", "T31")]
    [Trait("Case", "T32")]
    [Trait("Case", "T33")]
    public async Task An_invitation_is_written_on_one_form_anywhere_and_comes_back_as_a_card(string kind, string context)
    {
        var chat = teams.InPublic($"19:{Guid.NewGuid():N}@thread.tacv2", kind);
        var sent = teams.Channel.Connector.Requests.Count;
        var (status, opened) = await chat.InvokeAsync("composeExtension/fetchTask", Command(context));
        Assert.Equal((200, "continue"), (status, (string?)opened!.SelectToken("task.type")));

        var form = (JObject)opened.SelectToken("task.value.card.content")!;
        var submit = Command(context);
        submit["data"] = Fill(form);
        (status, var answer) = await chat.InvokeAsync("composeExtension/submitAction", submit);
        Assert.Equal((200, "result", "list"), (status, (string?)answer!.SelectToken("composeExtension.type"), (string?)answer.SelectToken("composeExtension.attachmentLayout")));
        var card = answer.SelectToken("composeExtension.attachments[0].content")!;
        Assert.Contains("brake on wet leaves", card.ToString(), StringComparison.Ordinal);
        Assert.Contains("Ana Díaz", card.ToString(), StringComparison.Ordinal);
        Assert.Empty(card.SelectTokens("$..actions")); // others see it, and have no use for buttons
        Assert.Contains("Ruta", (string?)answer.SelectToken("composeExtension.attachments[0].preview.content.title"), StringComparison.Ordinal);
        Assert.Equal(sent, teams.Channel.Connector.Requests.Count); // nothing is posted behind anybody's back
    }

    [Fact]
    [Trait("Case", "T31")]
    public async Task From_a_message_its_author_and_its_words_are_on_the_form_and_nothing_that_it_does_not_say()
    {
        var (_, opened) = await teams.Chat().InvokeAsync("composeExtension/fetchTask", Command("message"));
        var form = opened!.SelectToken("task.value.card.content")!;
        Assert.Equal("Ruta Balsys", Value(form, "Recipient"));
        Assert.Equal("I know their work", Value(form, "Tie"));
        Assert.Equal("wrote “We brake earlier on wet leaves now, and nobody slid this week. Notes & photos follow…”", Value(form, "Deed"));
        Assert.Contains("We brake earlier on wet leaves now, and nobody slid this week.", form.SelectTokens("$..inlines[*].text").Select(text => (string)text!));
        Assert.Contains("Notes & photos follow <soon>", form.SelectTokens("$..inlines[*].text").Select(text => (string)text!));
        foreach (var empty in new[] { "Place", "News", "Role", "Fact", "Ask", "Job" }) Assert.Null(Value(form, empty));
    }

    [Fact]
    [Trait("Case", "T30")]
    public async Task The_same_form_handed_in_again_gives_the_same_card_and_keeps_nothing()
    {
        var chat = teams.Chat();
        var (_, opened) = await chat.InvokeAsync("composeExtension/fetchTask", Command("compose"));
        var submit = Command("compose");
        submit["data"] = Fill((JObject)opened!.SelectToken("task.value.card.content")!);
        var activity = chat.Activity("invoke", ("name", "composeExtension/submitAction"), ("value", submit));
        var (_, first) = await chat.InvokeAsync(activity);
        var (_, again) = await chat.InvokeAsync(activity);
        Assert.Equal(first!.ToString(Formatting.None), again!.ToString(Formatting.None));
        Assert.Equal("message", (string?)(await chat.InvokeAsync("composeExtension/query", Query(""))).Body!.SelectToken("composeExtension.type"));
    }

    [Fact]
    public async Task What_is_missing_is_asked_on_the_same_form_with_what_was_typed_still_there()
    {
        var chat = teams.Chat();
        var submit = Command("compose");
        submit["data"] = new JObject { ["verb"] = "form", ["form-Place"] = "yard east, 2016" };
        var (_, answer) = await chat.InvokeAsync("composeExtension/submitAction", submit);
        var form = (JObject)answer!.SelectToken("task.value.card.content")!;
        Assert.Equal("yard east, 2016", Value(form, "Place"));
        Assert.Contains(QuestionWordingOfRecipient, form.ToString(), StringComparison.Ordinal);

        submit["data"] = Fill(form);
        (_, answer) = await chat.InvokeAsync("composeExtension/submitAction", submit);
        Assert.Equal("result", (string?)answer!.SelectToken("composeExtension.type"));
    }

    [Fact]
    public async Task What_reads_like_a_note_is_asked_for_once_as_a_sentence_on_the_same_form()
    {
        var chat = teams.Chat();
        var (_, opened) = await chat.InvokeAsync("composeExtension/fetchTask", Command("compose"));
        var submit = Command("compose");
        submit["data"] = Fill((JObject)opened!.SelectToken("task.value.card.content")!);
        submit["data"]!["form-Deed"] = "gave talk: walk in gallery no phone only ear";
        var (_, answer) = await chat.InvokeAsync("composeExtension/submitAction", submit);
        var form = (JObject)answer!.SelectToken("task.value.card.content")!;
        Assert.Contains($"{FormWording.StillToAsk([QuestionWording.Label(Question.Deed)])} {FormWording.PlainSentences}", form.SelectTokens("$..inlines[*].text").Select(text => (string)text!));
        Assert.Equal("gave talk: walk in gallery no phone only ear", Value(form, "Deed"));

        submit["data"] = Fill(form);
        submit["data"]!["form-Deed"] = "You said in your talk to walk in the gallery with no phone, only with the ear";
        (_, answer) = await chat.InvokeAsync("composeExtension/submitAction", submit);
        Assert.Contains("You said in your talk to walk in the gallery with no phone, only with the ear.", answer!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Case", "T36")]
    public async Task Ones_own_kept_invitations_are_found_by_name_and_by_words_and_nobody_elses()
    {
        var chat = await teams.FinishedChatAsync();
        await chat.SayAsync("keep it");
        foreach (var words in new[] { "", "ruta", "WET leaves", "ruta leaves" })
        {
            var (_, found) = await chat.InvokeAsync("composeExtension/query", Query(words));
            var attachment = Assert.Single(found!.SelectToken("composeExtension.attachments")!);
            Assert.Contains("brake on wet leaves", attachment["content"]!.ToString(), StringComparison.Ordinal);
            Assert.Equal("Ruta", (string?)attachment.SelectToken("preview.content.title"));
            Assert.Empty(attachment["content"]!.SelectTokens("$..actions"));
            Assert.Empty(attachment.SelectTokens("$..url")); // no pictures that could fail to load
        }

        Assert.Equal(ExtensionWording.NothingFound, Text(await chat.InvokeAsync("composeExtension/query", Query("somebody else"))));
        Assert.Equal(PersonalWording.NothingKept, Text(await teams.Chat().InvokeAsync("composeExtension/query", Query(""))));
    }

    [Fact]
    public async Task What_is_kept_is_found_from_a_channel_too_and_is_still_forgotten_with_everything()
    {
        var chat = await teams.FinishedChatAsync();
        await chat.SayAsync("keep it");
        var person = (string)chat.Members()["from"]!["id"]!;
        var inChannel = new TeamsChat(teams.Channel, "19:x@thread.tacv2", person, kind: "channel");
        Assert.Equal("result", (string?)(await inChannel.InvokeAsync("composeExtension/query", Query(""))).Body!.SelectToken("composeExtension.type"));
        await chat.SayAsync("delete my data");
        await chat.SayAsync("Delete everything");
        Assert.Equal(PersonalWording.NothingKept, Text(await inChannel.InvokeAsync("composeExtension/query", Query(""))));
    }

    [Theory]
    [InlineData("'\"<>${}")]
    [InlineData("%_*[")]
    [InlineData("\u0000")]
    [InlineData("long")]
    [Trait("Case", "T38")]
    public async Task Any_words_may_be_searched_for(string words)
    {
        if (words == "long") words = new string('x', 50_000);
        var (status, body) = await teams.Chat().InvokeAsync("composeExtension/query", Query(words));
        Assert.Equal((200, "message"), (status, (string?)body!.SelectToken("composeExtension.type")));
    }

    [Theory]
    [InlineData("composeExtension/fetchTask", "{\"commandId\":\"no such\"}")]
    [InlineData("composeExtension/fetchTask", "null")]
    [InlineData("composeExtension/fetchTask", "{\"commandId\":7,\"messagePayload\":{\"body\":{\"content\":7}}}")]
    [InlineData("composeExtension/fetchTask", "{\"commandId\":\"writeInvitation\",\"messagePayload\":\"words\"}")]
    [InlineData("composeExtension/fetchTask", "{\"commandId\":\"writeInvitation\",\"messagePayload\":{\"from\":{\"application\":{\"displayName\":\"Bot\"}},\"body\":{\"content\":\"a bot's words\"}}}")]
    [InlineData("composeExtension/submitAction", "{\"commandId\":\"no such\",\"data\":{}}")]
    [InlineData("composeExtension/submitAction", "{\"commandId\":\"writeInvitation\",\"data\":\"words\"}")]
    [InlineData("composeExtension/submitAction", "{\"commandId\":\"writeInvitation\",\"data\":{\"verb\":\"form\",\"form-Recipient\":{\"a\":1},\"form-Tie\":[]}}")]
    [InlineData("composeExtension/submitAction", "{\"commandId\":\"writeInvitation\",\"botMessagePreviewAction\":\"explode\"}")]
    [InlineData("composeExtension/query", "{\"commandId\":\"no such\"}")]
    [InlineData("composeExtension/query", "{\"parameters\":\"words\"}")]
    [InlineData("composeExtension/query", "{\"parameters\":[null,{\"value\":{\"a\":1}}],\"queryOptions\":{\"skip\":-5,\"count\":100000}}")]
    [InlineData("composeExtension/query", "[]")]
    [InlineData("composeExtension/queryLink", "{\"url\":\"https://example.org\"}")]
    [InlineData("composeExtension/no such", "{}")]
    [Trait("Case", "T37")]
    public async Task Nothing_that_is_asked_wrongly_ends_as_an_error_of_the_server(string name, string value)
    {
        var (status, body) = await teams.Chat().InvokeAsync(name, JToken.Parse(value));
        Assert.Contains(status, new[] { 200, 400, 501 });
        Assert.True(status != 200 || body is JObject);
    }

    [Fact]
    [Trait("Case", "T37")]
    public async Task A_hundred_kilobytes_on_a_form_are_no_answer_and_no_error()
    {
        var submit = Command("compose");
        submit["data"] = new JObject { ["verb"] = "form", ["form-Recipient"] = new string('x', 50_000), ["form-Place"] = new string('y', 50_000) };
        var (status, body) = await teams.Chat().InvokeAsync("composeExtension/submitAction", submit);
        Assert.Equal((200, "continue"), (status, (string?)body!.SelectToken("task.type")));
        Assert.InRange(body.ToString(Formatting.None).Length, 1, 25_000);
    }

    [Fact]
    public async Task The_message_that_somebody_read_makes_a_sentence_that_says_what_it_is()
    {
        var chat = teams.Chat();
        var (_, opened) = await chat.InvokeAsync("composeExtension/fetchTask", Command("message"));
        var data = Fill((JObject)opened!.SelectToken("task.value.card.content")!);
        data["form-Tie"] = Value(opened.SelectToken("task.value.card.content")!, "Tie");
        data["form-Place"] = "the depot channel";
        data["form-Deed"] = Value(opened.SelectToken("task.value.card.content")!, "Deed");
        var submit = Command("message");
        submit["data"] = data;
        var (_, answer) = await chat.InvokeAsync("composeExtension/submitAction", submit);
        var texts = answer!.SelectToken("composeExtension.attachments[0].content")!.SelectTokens("$..inlines[*].text").Select(text => (string)text!);
        Assert.Contains(texts, text => text.Contains("I know your work from the depot channel. You wrote \"We brake earlier on wet leaves now, and nobody slid this week.", StringComparison.Ordinal));
    }

    private static string QuestionWordingOfRecipient => QuestionWording.Label(Question.Recipient);

    private static JObject Command(string context)
    {
        var value = new JObject { ["commandId"] = "writeInvitation", ["commandContext"] = context, ["context"] = new JObject { ["theme"] = "default" } };
        if (context == "message") value["messagePayload"] = Message.DeepClone();
        return value;
    }

    // As observed: a host that does not say which command, nor the parameter's name.
    private static JObject Query(string words) => new()
    {
        ["parameters"] = new JArray(words.Length == 0 ? new JObject { ["name"] = "initialRun", ["value"] = "true" } : new JObject { ["value"] = words }),
        ["queryOptions"] = new JObject { ["skip"] = 0, ["count"] = 25 },
        ["commandContext"] = "compose",
    };

    private static JObject Fill(JObject form)
    {
        var data = (JObject)form.SelectToken("actions[0].data")!.DeepClone();
        foreach (var (question, text) in new[] { ("Recipient", "Ruta Balsys, tram yard"), ("Tie", "Worked together"), ("Place", "yard east, 2016"), ("Deed", "showed me how to brake on wet leaves"), ("Job", "No"), ("News", "rebuilding the night timetable"), ("Ask", "May I send it to you?") })
            data[$"form-{question}"] = text;
        return data;
    }

    private static string? Value(JToken form, string question) => (string?)form.SelectToken($"$..[?(@.id == 'form-{question}')]")!["value"];

    private static string? Text((int Status, JToken? Body) answer) => (string?)answer.Body!.SelectToken("composeExtension.text");
}
