using InviteBot.Interview;
using InviteBot.Tests.Support;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace InviteBot.Tests.Bot;

/// <summary>Teams announces a new chat in several ways, in any order and more than once; the person is welcomed once.</summary>
public sealed class TeamsWelcomeTests(TeamsHost teams) : IClassFixture<TeamsHost>
{
    [Theory]
    [InlineData("imim")]
    [InlineData("mimi")]
    [InlineData("iimm")]
    [InlineData("bimu")]
    [InlineData("uibm")]
    [InlineData("smi")]
    [Trait("Case", "T8")]
    public async Task The_welcome_comes_once_whatever_the_channel_announces(string order)
    {
        var chat = teams.Chat();
        var replies = new List<Activity>();
        foreach (var announcement in order)
        {
            replies.AddRange(announcement switch
            {
                'i' => await chat.PostAsync(chat.Installation()),
                'm' => await chat.PostAsync(chat.Members()),
                'b' => await chat.PostAsync(Added(chat, TeamsChat.BotId)),
                'u' => await chat.PostAsync(Added(chat, (string)chat.Members()["from"]!["id"]!)),
                _ => await chat.SayAsync("hi"),
            });
        }

        Assert.Single(replies, IsWelcome);
        replies.Clear();
        foreach (var announcement in new[] { chat.Installation("remove"), chat.Installation(), chat.Members() }) replies.AddRange(await chat.PostAsync(announcement));
        Assert.DoesNotContain(replies, IsWelcome);
    }

    [Fact]
    [Trait("Case", "T8")]
    public async Task All_announcements_at_once_make_one_welcome()
    {
        var chat = teams.Chat();
        var before = teams.Channel.Connector.Requests.Count;
        await Task.WhenAll(Enumerable.Range(0, 8).Select(number => chat.PostAsync(number % 2 == 0 ? chat.Installation() : chat.Members())));
        Assert.Single(chat.Sent(before), IsWelcome);
    }

    [Fact]
    [Trait("Case", "T8")]
    public async Task Neither_help_nor_a_greeting_nor_a_new_version_of_the_app_brings_the_welcome_back()
    {
        var chat = teams.Chat();
        await chat.InstallAsync();
        foreach (var words in new[] { "help", "hi", "cancel", "start" }) Assert.DoesNotContain(await chat.SayAsync(words), IsWelcome);
        Assert.Empty(await chat.PostAsync(chat.Installation("add-upgrade")));
        Assert.Empty(await teams.Chat().PostAsync(chat.Installation("add-upgrade")));
    }

    [Fact]
    [Trait("Case", "T9")]
    public async Task The_welcome_says_what_it_is_for_what_it_does_not_do_and_how_to_go_on()
    {
        var replies = await teams.Chat().InstallAsync();
        foreach (var words in new[] { "I'm InviteBot", "personal LinkedIn invitation", "nothing is sent", "help, back or start over" }) Assert.Contains(words, replies[0].Text, StringComparison.Ordinal);
        Assert.Contains("Who would you like to invite", replies[^1].Text, StringComparison.Ordinal);
        var manifest = JObject.Parse(File.ReadAllText(Path.Combine(Repository.Folder, "InviteBot/TeamsApp/manifest.json")));
        Assert.Equal("InviteBot", (string?)manifest.SelectToken("name.short"));
    }

    [Fact]
    [Trait("Case", "T10")]
    public async Task Nobody_in_a_team_is_written_to_when_the_app_is_added_there()
    {
        var before = teams.Channel.Connector.Requests.Count;
        var team = teams.InPublic("19:team@thread.tacv2", "channel");
        var members = new JArray(Enumerable.Range(0, 50).Select(number => new JObject { ["id"] = $"29:{number}" }).Append(new JObject { ["id"] = TeamsChat.BotId }));
        await team.PostAsync(team.Installation());
        await team.PostAsync(team.Activity("conversationUpdate", ("membersAdded", members)));
        Assert.Equal(before, teams.Channel.Connector.Requests.Count);
    }

    private static JObject Added(TeamsChat chat, string member) => chat.Activity("conversationUpdate", ("membersAdded", new JArray(new JObject { ["id"] = member })));

    private static bool IsWelcome(Activity reply) => reply.Text?.Contains(Wording.Welcome, StringComparison.Ordinal) == true;
}
