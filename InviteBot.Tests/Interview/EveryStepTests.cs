using InviteBot.Interview;
using Microsoft.Bot.Schema;

namespace InviteBot.Tests.Interview;

/// <summary>What has to work at every step, tried at every step of a conversation with a job wish, which has the most of them.</summary>
public class EveryStepTests
{
    private static readonly string[] Answers =
    [
        "Owen Tasker, Harbour Map Library", "Worked together", "harbour library reading room, 2019", "You drew the first night map",
        "Yes, now", "map librarian", "catalogued 4000 sea charts", "Who should I write to about it?",
    ];

    public static TheoryData<int> Steps => [.. Enumerable.Range(0, Answers.Length + 1)];

    [Theory, MemberData(nameof(Steps)), Trait("Case", "C45")]
    public async Task Help_helps_and_asks_the_pending_question_again(int step)
    {
        var (conversation, question) = await AtAsync(step);
        var replies = await conversation.SayAsync("HELP!");
        Assert.Contains("200 characters", replies[0].Text, StringComparison.Ordinal);
        Assert.Equal(Gist(question), Gist(replies[^1]));
    }

    [Theory, MemberData(nameof(Steps)), Trait("Case", "C42")]
    public async Task Back_asks_the_question_before_with_its_former_answer(int step)
    {
        var (conversation, _) = await AtAsync(step);
        var replies = await conversation.SayAsync("back");
        if (step == 0) Assert.Equal(Wording.FirstQuestion, replies[0].Text);
        else Assert.StartsWith("Before, you said: ", replies[0].Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Steps)), Trait("Case", "C42")]
    public async Task Back_and_back_again_returns_to_the_start(int step)
    {
        var (conversation, _) = await AtAsync(step);
        for (var i = 0; i < step; i++) await conversation.SayAsync("back");
        Assert.Equal(Wording.FirstQuestion, (await conversation.SayAsync("back"))[0].Text);
    }

    [Theory, MemberData(nameof(Steps)), Trait("Case", "C43")]
    public async Task Start_over_asks_once_when_there_is_something_to_lose(int step)
    {
        var (conversation, _) = await AtAsync(step);
        var replies = await conversation.SayAsync("start over");
        if (step > 0)
        {
            Assert.Equal(Wording.SureToStartOver, Assert.Single(replies).Text);
            replies = await conversation.SayAsync("yes");
        }

        Assert.Equal(Wording.StartingOver, replies[0].Text);
        Assert.Contains("Who would you like to invite?", replies[^1].Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Steps)), Trait("Case", "C43")]
    public async Task Start_over_refused_goes_on_where_it_was(int step)
    {
        if (step == 0) return; // nothing to lose: it is not asked
        var (conversation, question) = await AtAsync(step);
        await conversation.SayAsync("start over");
        var replies = await conversation.SayAsync("Keep going");
        Assert.Equal(Gist(question), Gist(replies[^1]));
    }

    [Theory, MemberData(nameof(Steps)), Trait("Case", "C44")]
    public async Task Cancel_ends_and_says_how_to_begin_again(int step)
    {
        var (conversation, _) = await AtAsync(step);
        Assert.Equal(Wording.Cancelled, (await conversation.SayAsync("cancel"))[0].Text);
        Assert.Equal(Wording.NothingToCancel, (await conversation.SayAsync("cancel"))[0].Text);
        Assert.Contains("Who", (await conversation.SayAsync("start"))[^1].Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Steps)), Trait("Case", "C19")]
    public async Task A_button_of_an_earlier_card_is_answered_calmly(int step)
    {
        var (conversation, question) = await AtAsync(step);
        var replies = await conversation.TapAsync(new Newtonsoft.Json.Linq.JObject { ["verb"] = "reword", ["card"] = "long-ago" });
        Assert.Contains(Wording.StaleCard, replies[0].Text, StringComparison.Ordinal);
        Assert.Equal(Gist(question), Gist(replies[^1]));
    }

    [Theory, MemberData(nameof(Steps)), Trait("Case", "C41")]
    public async Task Three_tries_of_nonsense_offer_the_ways_out(int step)
    {
        if (step == Answers.Length) return; // the check shows its ways out all the time
        var (conversation, _) = await AtAsync(step);
        await conversation.SayAsync("???");
        await conversation.SayAsync("🎉");
        var third = Assert.Single(await conversation.SayAsync(""));
        Assert.Contains(third.SuggestedActions.Actions, action => action.Title == Wording.StartOverButton);
        Assert.Contains(third.SuggestedActions.Actions, action => action.Title == Wording.HelpButton);
    }

    private static async Task<(Conversation Conversation, Activity Question)> AtAsync(int step)
    {
        var conversation = new Conversation();
        var replies = await conversation.JoinAsync();
        foreach (var answer in Answers.Take(step)) replies = await conversation.SayAsync(answer);
        return (conversation, replies[^1]);
    }

    /// <summary>The question itself, without what was said before it; a card stands for itself.</summary>
    private static string Gist(Activity reply) => reply.Attachments is { Count: > 0 } ? "card" : reply.Text.Split('\n').First(part => part.Contains(" of ", StringComparison.Ordinal) && char.IsDigit(part[0]));
}
