using InviteBot.Interview;
using InviteBot.Tests.Interview;
using InviteBot.Tests.Support;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace InviteBot.Tests.Bot;

/// <summary>Group chats and channels: nothing personal is asked or answered where others read along.</summary>
public sealed class PublicPlaceTests(TeamsHost teams) : IClassFixture<TeamsHost>
{
    [Theory]
    [InlineData("groupChat", "<at>InviteBot</at> start")]
    [InlineData("groupChat", "<at>InviteBot</at> Ruta Balsys, tram yard")]
    [InlineData("channel", "<at>InviteBot</at> start")]
    [InlineData("channel", "<at>InviteBot</at> delete my data")]
    [Trait("Case", "T11")]
    [Trait("Case", "T14")]
    [Trait("Case", "T24")]
    public async Task A_message_in_public_gets_one_short_reply_and_the_way_into_the_private_chat(string kind, string text)
    {
        var group = teams.InPublic(NewGroup(), kind);
        var reply = Assert.Single(await group.PostAsync(Mentioning(group, text)));
        Assert.Equal(PublicWording.OnlyInPrivate, reply.Text);
        Assert.DoesNotContain("Ana", reply.Text, StringComparison.Ordinal);
        var link = CardText.Of(reply).SelectToken("actions[0]")!;
        Assert.Equal(("Action.OpenUrl", $"https://teams.microsoft.com/l/chat/0/0?users=28%3A{FakeAuthority.AppId}"), ((string?)link["type"], (string?)link["url"]));
    }

    [Theory]
    [InlineData("groupChat")]
    [InlineData("channel")]
    [Trait("Case", "T23")]
    [Trait("Case", "T4")]
    public async Task Help_says_in_public_what_can_be_done_there(string kind)
    {
        var group = teams.InPublic(NewGroup(), kind);
        Assert.Equal(PublicWording.Help, Assert.Single(await group.PostAsync(Mentioning(group, "<at>InviteBot</at> help"))).Text);
    }

    [Fact]
    [Trait("Case", "T13")]
    public async Task In_a_channel_the_reply_goes_into_the_thread()
    {
        var group = teams.InPublic("19:a@thread.tacv2;messageid=1795375351000", "channel");
        var message = Mentioning(group, "<at>InviteBot</at> hello");
        await group.PostAsync(message);
        var path = Uri.UnescapeDataString(teams.Channel.Connector.Requests.Last().Path);
        Assert.Equal($"/v3/conversations/19:a@thread.tacv2;messageid=1795375351000/activities/{message["id"]}", path);
    }

    [Fact]
    [Trait("Case", "C21")]
    public async Task A_button_of_anybodys_card_is_politely_refused_in_public()
    {
        var owner = await teams.FinishedChatAsync();
        var group = teams.InPublic(NewGroup(), name: "Somebody Else");
        foreach (var title in new[] { "Copy", "Change an answer", "Start over" })
        {
            var reply = Assert.Single(await group.PostAsync(group.Press(CardText.DataOf(title, owner.LastCard))));
            Assert.Equal(PublicWording.NotYourButton, reply.Text);
            var (_, window) = await group.InvokeAsync("task/fetch", new JObject { ["data"] = CardText.DataOf(title, owner.LastCard) });
            Assert.Equal(PublicWording.NotYourButton, (string?)window!.SelectToken("task.value"));
            (_, window) = await group.InvokeAsync("task/submit", new JObject { ["data"] = CardText.DataOf(title, owner.LastCard) });
            Assert.Equal(PublicWording.NotYourButton, (string?)window!.SelectToken("task.value"));
        }
    }

    [Fact]
    [Trait("Case", "C21")]
    public async Task A_button_of_somebody_elses_private_card_gets_nothing_of_theirs()
    {
        var owner = await teams.FinishedChatAsync();
        var stranger = teams.Chat("Somebody Else");
        await stranger.InstallAsync();
        var replies = await stranger.PostAsync(stranger.Press(CardText.DataOf("Copy", owner.LastCard)));
        Assert.DoesNotContain(replies, reply => reply.Text?.Contains("Ruta", StringComparison.Ordinal) == true);
        var (_, window) = await stranger.InvokeAsync("task/fetch", new JObject { ["data"] = CardText.DataOf("Copy", owner.LastCard) });
        Assert.Equal(Wording.StaleWindow, (string?)window!.SelectToken("task.value"));
    }

    [Fact]
    [Trait("Case", "C50")]
    public async Task Two_people_in_one_group_get_an_answer_each_and_their_private_chats_stay_apart()
    {
        var (conversation, ana) = (NewGroup(), teams.Chat());
        await ana.InstallAsync();
        await ana.SayAsync("Ruta Balsys, tram yard");
        var person = (string)ana.Members()["from"]!["id"]!;
        var anaInGroup = new TeamsChat(teams.Channel, conversation, person, kind: "groupChat");
        var bobInGroup = teams.InPublic(conversation, name: "Bob");
        var answers = await Task.WhenAll(anaInGroup.PostAsync(Mentioning(anaInGroup, "<at>InviteBot</at> Worked together")), bobInGroup.PostAsync(Mentioning(bobInGroup, "<at>InviteBot</at> hi")));
        Assert.All(answers.SelectMany(each => each), reply => Assert.Equal(PublicWording.OnlyInPrivate, reply.Text));

        // What was said in the group answered nothing in private.
        Assert.Contains("How do you two know each other?", (await ana.SayAsync("help"))[^1].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<at>InviteBot</at> help", "<at>InviteBot</at>")]
    [InlineData("<at>InviteBot</at>&nbsp;help", "<at>InviteBot</at>")]
    [InlineData("<at>invitebot</at> help", "<at>InviteBot</at>")]
    [InlineData("<at>InviteBot</at> <at>InviteBot</at> help", "<at>InviteBot</at>")]
    [InlineData("help <at>InviteBot</at>", "<at>InviteBot</at>")]
    [InlineData("<at>Former Name</at> help", "<at>Former Name</at>")]
    [InlineData("<at>InviteBot</at> help", null)]
    [InlineData("<at>InviteBot</at> help", "")]
    [Trait("Case", "C37")]
    public async Task The_bots_own_mention_is_taken_out_wherever_it_stands_and_whatever_it_lacks(string text, string? mentionText)
    {
        var chat = teams.Chat();
        await chat.InstallAsync();
        var message = chat.Message(text);
        ((JArray)message["entities"]!).Add(new JObject { ["type"] = "mention", ["mentioned"] = new JObject { ["id"] = TeamsChat.BotId, ["name"] = mentionText is null ? null : "InviteBot" }, ["text"] = mentionText });
        Assert.Equal(Wording.Help, (await chat.PostAsync(message))[0].Text);
    }

    [Theory]
    [InlineData("{\"type\":\"mention\"}")]
    [InlineData("{\"type\":\"mention\",\"mentioned\":null,\"text\":null}")]
    [InlineData("{\"type\":\"mention\",\"mentioned\":\"words\",\"text\":\"<at>x</at>\"}")]
    [InlineData("{\"type\":\"mention\",\"mentioned\":{\"id\":\"28:x\"}}")]
    [Trait("Case", "C37")]
    public async Task A_mention_that_is_broken_breaks_nothing(string entity)
    {
        var chat = teams.Chat();
        await chat.InstallAsync();
        var message = chat.Message("help");
        ((JArray)message["entities"]!).Add(JObject.Parse(entity));
        Assert.Equal(Wording.Help, (await chat.PostAsync(message))[0].Text);
    }

    [Fact]
    [Trait("Case", "C37")]
    [Trait("Case", "C40")]
    public async Task Whoever_else_is_mentioned_stays_as_a_name_and_is_not_called_by_the_bot()
    {
        var chat = teams.Chat();
        await chat.InstallAsync();
        var message = chat.Message("<at>Ruta Balsys</at>, tram yard");
        ((JArray)message["entities"]!).Add(new JObject { ["type"] = "mention", ["mentioned"] = new JObject { ["id"] = "29:ruta", ["name"] = "Ruta Balsys" }, ["text"] = "<at>Ruta Balsys</at>" });
        await chat.PostAsync(message);
        foreach (var answer in TeamsChat.Answers.Skip(1)) await chat.SayAsync(answer);
        Assert.StartsWith("Your invitation to Ruta", (string?)CardText.Of(chat.LastCard)["speak"], StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Case", "C40")]
    public async Task What_a_person_types_calls_nobody_and_formats_nothing()
    {
        var chat = teams.Chat();
        await chat.InstallAsync();
        var replies = new List<Activity>();
        foreach (var answer in new[] { "Ruta <at>everyone</at> Balsys", "Worked together", "yard **east** [x](https://evil.example) <at>Bob</at>, 2016", "showed me how to <b>brake</b> on wet leaves", "No", "rebuilding the night timetable", "skip", "skip" }) replies.AddRange(await chat.SayAsync(answer));
        Assert.All(replies, reply =>
        {
            Assert.DoesNotContain(reply.Entities ?? [], entity => entity.Type == "mention");
            Assert.True(reply.TextFormat is "plain" || string.IsNullOrEmpty(reply.Text));
        });
        // Text runs know no Markdown; what a person typed stands in nothing else.
        Assert.DoesNotContain(CardText.Of(chat.LastCard).SelectTokens("$..[?(@.type == 'TextBlock')].text"), text => ((string)text!).Contains("evil", StringComparison.Ordinal));
    }

    private static string NewGroup() => $"19:{Guid.NewGuid():N}@thread.v2";

    private static JObject Mentioning(TeamsChat chat, string text)
    {
        var message = chat.Message(text);
        ((JArray)message["entities"]!).Insert(0, new JObject { ["type"] = "mention", ["mentioned"] = new JObject { ["id"] = TeamsChat.BotId, ["name"] = "InviteBot" }, ["text"] = "<at>InviteBot</at>" });
        return message;
    }
}
