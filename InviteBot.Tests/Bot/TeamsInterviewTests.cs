using InviteBot.Interview;
using InviteBot.Tests.Interview;
using InviteBot.Tests.Support;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace InviteBot.Tests.Bot;

/// <summary>A whole interview in a personal chat of Teams, over HTTP with signed tokens.</summary>
public sealed class TeamsInterviewTests(TeamsHost teams) : IClassFixture<TeamsHost>
{
    [Fact]
    [Trait("Case", "C23")]
    [Trait("Case", "T13")]
    public async Task An_interview_is_played_from_the_welcome_to_a_text_that_can_be_copied()
    {
        var chat = teams.Chat();
        Assert.Contains("employer may be able to read Teams chats. For a job search the web page is more private: https://invite.example.org", (await chat.InstallAsync())[0].Text, StringComparison.Ordinal);
        IReadOnlyList<Activity> replies = [];
        foreach (var answer in TeamsChat.Answers)
        {
            replies = await chat.SayAsync(answer);
            Assert.InRange(replies.Count, 1, 2);
            Assert.All(replies, Is_shaped_for_teams);
        }

        Assert.Contains("brake on wet leaves", CardText.Render(replies[0]), StringComparison.Ordinal);
        Assert.StartsWith("Hi Ruta,", replies[1].Text, StringComparison.Ordinal);
        Assert.EndsWith("Ana Díaz", replies[1].Text, StringComparison.Ordinal);
        Assert.Empty(replies[1].Attachments ?? []);
        Assert.Equal(replies[1].Text, Assert.Single(await chat.TapAsync("Copy")).Text);
        Assert.All(teams.Channel.Connector.Requests, request => Assert.True(teams.Channel.Authority.Knows(request.Authorization)));
    }

    [Fact]
    public async Task The_text_comes_as_a_message_again_only_when_it_has_changed()
    {
        var chat = await teams.FinishedChatAsync();
        Assert.Single(await chat.SayAsync("help"), reply => reply.Attachments is { Count: > 0 });
        var changed = await chat.SayAsync("it was 2017, not 2016");
        Assert.Contains("2017", changed[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_may_not_leave_leaves_by_no_door()
    {
        var chat = await teams.FinishedChatAsync();
        const string Hidden = "Ruta, a text that is far too long. ";
        var own = string.Concat(Enumerable.Repeat(Hidden, 10));
        var edited = CardText.DataOf("Check my text", chat.LastCard);
        edited["edited-Note200"] = own;
        var replies = await chat.PostAsync(chat.Press(edited));

        var card = CardText.Of(Assert.Single(replies));
        Assert.DoesNotContain(Hidden, (string?)card["speak"], StringComparison.Ordinal);
        Assert.DoesNotContain(Hidden, (string?)card["fallbackText"], StringComparison.Ordinal);
        Assert.DoesNotContain(card.SelectTokens("$..codeSnippet"), text => ((string)text!).Contains(Hidden, StringComparison.Ordinal));
        Assert.DoesNotContain(Hidden, Assert.Single(await chat.PostAsync(chat.Press(new JObject { ["verb"] = "copy", ["argument"] = "Note200" }))).Text, StringComparison.Ordinal);
        var (_, window) = await chat.InvokeAsync("task/fetch", new JObject { ["data"] = new JObject { ["verb"] = "copy", ["argument"] = "Note200" } });
        Assert.Equal("message", (string?)window!.SelectToken("task.type"));
    }

    [Fact]
    public async Task The_text_stands_in_a_block_that_can_be_copied_from_and_in_full_where_there_are_no_blocks()
    {
        var chat = await teams.FinishedChatAsync();
        var blocks = CardText.Of(chat.LastCard).SelectTokens("$..[?(@.type == 'CodeBlock')]").ToList();
        Assert.Equal(3, blocks.Count);
        Assert.All(blocks, block =>
        {
            Assert.Equal("PlainText", (string?)block["language"]);
            var fallback = string.Concat(block["fallback"]!.SelectTokens("$..text").Select(text => (string?)text));
            Assert.Equal(((string)block["codeSnippet"]!).Replace("\n", "", StringComparison.Ordinal), fallback);
        });
    }

    [Theory]
    [InlineData("help")]
    [InlineData("HELP")]
    [InlineData(" Help ")]
    [InlineData("\u00A0help")]
    [InlineData("help.")]
    [InlineData("help!")]
    [InlineData("help?")]
    [InlineData("<at>InviteBot</at> help")]
    [Trait("Case", "T2")]
    [Trait("Case", "T3")]
    public async Task Help_is_understood_however_it_is_written_and_stays_in_the_chat(string help)
    {
        var chat = teams.Chat();
        await chat.InstallAsync();
        var replies = await chat.SayAsync(help);
        Assert.Equal(Wording.Help, replies[0].Text);
        Assert.DoesNotContain("http", replies[0].Text, StringComparison.Ordinal);
        Assert.Contains("Who would you like to invite", replies[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Case", "T1")]
    [Trait("Case", "T22")]
    public async Task Every_command_of_the_menu_gets_an_answer_of_its_own_at_every_step()
    {
        var manifest = JObject.Parse(File.ReadAllText(Path.Combine(Repository.Folder, "InviteBot/TeamsApp/manifest.json")));
        var commands = manifest.SelectTokens("$.bots[0].commandLists[0].commands[*].title").Select(title => (string)title!).Concat(["hi", "Hello", "Help"]).ToList();
        Assert.True(commands.Count > 6);
        foreach (var steps in new[] { 0, 3, TeamsChat.Answers.Length })
        {
            var answers = new List<string>();
            foreach (var command in commands)
            {
                var chat = teams.Chat();
                await chat.InstallAsync();
                foreach (var answer in TeamsChat.Answers.Take(steps)) await chat.SayAsync(answer);
                var replies = await chat.SayAsync(command);
                Assert.NotEmpty(replies);
                Assert.All(replies, reply => Assert.NotEqual(Wording.Apology, reply.Text));
                answers.Add($"{replies[0].Text}{replies[0].Attachments?.Count}");
            }

            Assert.True(answers.Distinct().Count() >= commands.Count - 3, string.Join("\n---\n", answers)); // hi and hello are one, and so may be two that find nothing to do
        }
    }

    [Fact]
    [Trait("Case", "T15")]
    public async Task What_leads_to_linkedin_is_said_and_is_no_link()
    {
        var chat = await teams.FinishedChatAsync();
        var card = CardText.Of(chat.LastCard);
        Assert.Contains("open their LinkedIn profile", CardText.Render(chat.LastCard), StringComparison.Ordinal);
        Assert.Empty(card.SelectTokens("$..[?(@.type == 'Action.OpenUrl')]"));
    }

    private static void Is_shaped_for_teams(Activity reply)
    {
        var suggested = reply.SuggestedActions?.Actions ?? [];
        Assert.True(suggested.Count <= 3);
        Assert.All(suggested, action => Assert.Equal((ActionTypes.ImBack, action.Title), (action.Type, (string)action.Value)));
        Assert.True(suggested.Count == 0 || reply.Attachments is null or { Count: 0 });
        foreach (var attachment in reply.Attachments ?? [])
        {
            var card = JObject.FromObject(attachment.Content);
            Assert.Equal("1.5", (string?)card["version"]);
            Assert.Empty(card.SelectTokens("$..[?(@.type == 'Action.Execute')]"));
            Assert.All(card.SelectTokens("$..[?(@.type == 'CodeBlock')]"), block => Assert.NotNull(block["fallback"]));
        }
    }
}
