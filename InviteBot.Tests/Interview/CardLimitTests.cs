using InviteBot.Invitations;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace InviteBot.Tests.Interview;

/// <summary>
/// Every card there is, filled with as much as a person can type: none is over 25 KB, shows more than six buttons, or
/// asks for a width of its own. Each reply of each test is held to the same (<see cref="CardText.AssertFits"/>).
/// </summary>
public class CardLimitTests
{
    private static readonly string[] Scripts = ["harbour and fog map ", "地図と港の夜の船 ", "карта гавани и тумана ", "👩🏽‍🚀👨‍👩‍👧‍👦🗺️ map ", "\"\\<b>&amp;**x** "];

    public static TheoryData<string> Fillings => [.. Scripts];

    [Theory, MemberData(nameof(Fillings))]
    public async Task The_invitation_and_what_lies_beside_it(string filling)
    {
        var conversation = await AtCheckAsync(filling);
        foreach (var said in (string[])["how will they see it?", "is it worth a note?", "2", "warm up", Full(filling, 500), "they said yes", $"I'll send {Full(filling, 500)}", "remind them", $"I have {Full(filling, 500)}", "ask for an introduction", $"Bettina {Full(filling, 60)}", "they said no", "keep it", "my invitations", "show invitation 1", "one form"])
            await conversation.SayAsync(said);
        Assert.Equal("Use these answers", (string?)CardText.Of(conversation.NewestCard)["actions"]![0]!["title"]);
    }

    [Theory, MemberData(nameof(Fillings))]
    public async Task Three_texts_of_ones_own_each_as_long_as_it_may_be(string filling)
    {
        var conversation = await AtCheckAsync(filling);
        foreach (var (form, length) in new[] { ("Note200", 200), ("Note300", 300), ("Message", 1_900), ("Message", 3_900) })
        {
            var card = (await conversation.SayAsync("show the texts"))[^1];
            var text = $"Hi Owen, we worked together at the harbour. {Full(filling, length)}"[..length].TrimEnd();
            for (var press = 1; press <= 2; press++)
            {
                var data = new JObject { ["verb"] = "edit", ["card"] = CardText.DataOf("Reword", card)["card"], ["argument"] = form, [$"edited-{form}"] = text };
                card = (await conversation.TapAsync(data))[^1];
            }
        }
    }

    [Theory, MemberData(nameof(Fillings))]
    public async Task The_lines_read_back(string filling)
    {
        foreach (var length in (int[])[90, 390, 900, 3_900])
        {
            var conversation = new Conversation("msteams", "Ana");
            await conversation.JoinAsync();
            foreach (var said in (string[])["Owen Tasker, Harbour Map Library", "Worked together", $"the harbour, {Full(filling, length)}", $"you drew the map & {Full(filling, length)}", "Yes, now", $"map librarian, maps, {Full(filling, length)}", $"12 year, {Full(filling, length)}", $"could you look at map & {Full(filling, length)}?"]) await conversation.SayAsync(said);
            // What was too thin is asked once more.
            for (var tries = 0; tries < 5 && (await conversation.SessionAsync()).Asking is { } pending and not Question.Extra; tries++) await conversation.SayAsync(pending switch { Question.Job => "Yes, now", Question.Role => "map librarian", Question.Fact => "catalogued 4000 sea charts", Question.Ask => "Could I send it to you?", _ => "You drew the first night map of the harbour." });
            Assert.Equal(Question.Extra, (await conversation.SessionAsync()).Asking);
            Assert.Equal("Use these lines", (string?)CardText.Of(conversation.NewestCard)["actions"]![0]!["title"]);
        }
    }

    [Theory, MemberData(nameof(Fillings))]
    public async Task A_review(string filling)
    {
        var conversation = new Conversation();
        await conversation.JoinAsync();
        Assert.NotEmpty((await conversation.SayAsync($"check this: Hi [Name], I'd like to add you to my network. {Full(filling, 3_800)}"))[^1].Attachments);
    }

    [Theory, MemberData(nameof(Fillings))]
    public async Task A_form_that_was_filled_to_the_brim_and_lists_to_choose_from(string filling)
    {
        var conversation = new Conversation("msteams", Full(filling, 100));
        await conversation.JoinAsync();
        var data = CardText.DataOf("Use these answers", (await conversation.SayAsync("one form"))[^1]);
        foreach (var question in new[] { "Recipient", "Place", "Deed", "News", "Role", "Fact", "Ask" }) data[$"form-{question}"] = Full(filling, 1_000);
        (data["form-Tie"], data["form-Job"]) = ("Worked together", "Yes, now");
        await conversation.TapAsync(data);
        await conversation.SayAsync("one form");

        conversation = await AtCheckAsync(filling, "msteams");
        foreach (var said in (string[])["reword", "change an answer", "other versions"]) await conversation.SayAsync(said);
        for (var kept = 0; kept < 10; kept++) await conversation.SayAsync("keep it");
        Assert.Equal(10, CardText.Of((await conversation.SayAsync("my invitations"))[^1]).SelectTokens("$..choices[*]").Count());
    }

    [Fact]
    public void A_card_that_is_too_big_or_too_full_is_found()
    {
        Assert.ThrowsAny<Exception>(() => CardText.AssertFits(With(new JObject { ["type"] = "TextBlock", ["text"] = new string('港', 9_000) })));
        Assert.ThrowsAny<Exception>(() => CardText.AssertFits(With(new JObject { ["type"] = "ActionSet", ["actions"] = new JArray(Enumerable.Range(0, 7).Select(_ => new JObject { ["type"] = "Action.Submit" })) })));
        Assert.ThrowsAny<Exception>(() => CardText.AssertFits(With(new JObject { ["type"] = "Column", ["width"] = "600px" })));
    }

    private static Activity With(JObject element) => new() { Attachments = [new Attachment { Content = new JObject { ["body"] = new JArray(element) } }] };

    private static string Full(string filling, int length) => string.Concat(Enumerable.Repeat(filling, (length / filling.Length) + 1))[..length].TrimEnd();

    private static async Task<Conversation> AtCheckAsync(string filling, string channel = "directline")
    {
        var conversation = new Conversation(channel, channel == "msteams" ? "Ana Díaz" : "");
        await conversation.JoinAsync();
        IReadOnlyList<Activity> replies = [];
        foreach (var answer in (string[])[$"Owen Tasker, {Full(filling, 200)}", "Worked together", $"the harbour library, {Full(filling, 300)}", $"You drew {Full(filling, 300)}", "You drew the map", "Yes, now", "map librarian", $"I catalogued {Full(filling, 300)}", $"Could you send me {Full(filling, 300)}?", $"I can bring {Full(filling, 300)}"])
        {
            if (replies is [.., { Attachments.Count: > 0 } last] && CardText.Render(last).Contains("[Change an answer]", StringComparison.Ordinal)) break;
            replies = await conversation.SayAsync(answer);
        }

        for (var more = 0; more < 8 && (await conversation.SessionAsync()).Asking is not null; more++) await conversation.SayAsync(more % 2 == 0 ? "skip" : "the harbour library");
        Assert.Null((await conversation.SessionAsync()).Asking);
        return conversation;
    }
}
