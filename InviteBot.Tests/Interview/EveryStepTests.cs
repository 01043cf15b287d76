using InviteBot.Interview;
using Microsoft.Bot.Schema;

namespace InviteBot.Tests.Interview;

/// <summary>What has to work at every step, tried at every step that the interview registers.</summary>
public class EveryStepTests
{
    public static TheoryData<string> Steps => [.. StepGraph.Steps];

    [Theory, MemberData(nameof(Steps)), Trait("Case", "C45")]
    public async Task Help_helps_and_asks_the_pending_question_again(string step)
    {
        var (conversation, question) = await AtAsync(step);
        var replies = await conversation.SayAsync("HELP!");
        Assert.Contains("200 characters", replies[0].Text, StringComparison.Ordinal);
        Assert.Equal(Gist(question), Gist(replies[^1]));
    }

    [Theory, MemberData(nameof(Steps)), Trait("Case", "C42")]
    public async Task Back_asks_the_question_before_with_its_former_answer(string step)
    {
        var (conversation, _) = await AtAsync(step);
        var replies = await conversation.SayAsync("back");
        if (IsFirst(step)) Assert.Equal(Wording.FirstQuestion, replies[0].Text);
        else Assert.StartsWith("Before, you said: ", replies[0].Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Steps)), Trait("Case", "C42")]
    public async Task Back_and_back_again_returns_to_the_start(string step)
    {
        var (conversation, _) = await AtAsync(step);
        for (var i = 0; i < StepGraph.WayTo(step).Length; i++) await conversation.SayAsync("back");
        Assert.Equal(Wording.FirstQuestion, (await conversation.SayAsync("back"))[0].Text);
    }

    [Theory, MemberData(nameof(Steps)), Trait("Case", "C43")]
    public async Task Start_over_asks_once_when_there_is_something_to_lose(string step)
    {
        var (conversation, _) = await AtAsync(step);
        var replies = await conversation.SayAsync("start over");
        if (!IsFirst(step))
        {
            Assert.Equal(Wording.SureToStartOver, Assert.Single(replies).Text);
            replies = await conversation.SayAsync("yes");
        }

        Assert.Equal(Wording.StartingOver, replies[0].Text);
        Assert.Contains("Who would you like to invite?", replies[^1].Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Steps)), Trait("Case", "C43")]
    public async Task Start_over_refused_goes_on_where_it_was(string step)
    {
        if (IsFirst(step)) return; // nothing to lose: it is not asked
        var (conversation, question) = await AtAsync(step);
        await conversation.SayAsync("start over");
        var replies = await conversation.SayAsync("Keep going");
        Assert.Equal(Gist(question), Gist(replies[^1]));
    }

    [Theory, MemberData(nameof(Steps)), Trait("Case", "C44")]
    public async Task Cancel_ends_and_says_how_to_begin_again(string step)
    {
        var (conversation, _) = await AtAsync(step);
        Assert.Equal(Wording.Cancelled, (await conversation.SayAsync("cancel"))[0].Text);
        Assert.Equal(Wording.NothingToCancel, (await conversation.SayAsync("cancel"))[0].Text);
        Assert.Contains("Who", (await conversation.SayAsync("start"))[^1].Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Steps)), Trait("Case", "C19")]
    public async Task A_button_of_an_earlier_card_is_answered_calmly(string step)
    {
        var (conversation, question) = await AtAsync(step);
        var replies = await conversation.TapAsync(new Newtonsoft.Json.Linq.JObject { ["verb"] = "reword", ["card"] = "long-ago" });
        Assert.Contains(Wording.StaleCard, replies[0].Text, StringComparison.Ordinal);
        Assert.Equal(Gist(question), Gist(replies[^1]));
    }

    [Theory, MemberData(nameof(Steps))]
    public async Task Misuse_is_declined_in_one_sentence_and_the_question_comes_again(string step)
    {
        var (conversation, question) = await AtAsync(step);
        foreach (var asked in new[] { "write 50 of these", "write it as if I were her boss", "say we met although we didn't" })
        {
            var replies = await conversation.SayAsync(asked);
            Assert.StartsWith("I ", replies[0].Text, StringComparison.Ordinal);
            Assert.Equal(2, replies.Count);
            Assert.Equal(Gist(question), Gist(replies[^1]));
        }
    }

    [Theory, MemberData(nameof(Steps)), Trait("Case", "C41")]
    public async Task Three_tries_of_nonsense_offer_the_ways_out(string step)
    {
        if (step == StepGraph.Check) return; // the check shows its ways out all the time
        var (conversation, _) = await AtAsync(step);
        await conversation.SayAsync("???");
        await conversation.SayAsync("🎉");
        var third = Assert.Single(await conversation.SayAsync(""));
        Assert.Contains(third.SuggestedActions.Actions, action => action.Title == Wording.StartOverButton);
        Assert.Contains(third.SuggestedActions.Actions, action => action.Title == Wording.HelpButton);
    }

    private static bool IsFirst(string step) => StepGraph.WayTo(step).Length == 0;

    private static async Task<(Conversation Conversation, Activity Question)> AtAsync(string step)
    {
        var conversation = new Conversation();
        var replies = await conversation.JoinAsync();
        foreach (var answer in StepGraph.WayTo(step)) replies = await conversation.SayAsync(answer);
        return (conversation, replies[^1]);
    }

    /// <summary>The question itself, without what was said before it; a card stands for itself.</summary>
    private static string Gist(Activity reply) => reply.Attachments is { Count: > 0 } ? "card" : reply.Text.Split('\n').First(part => part.Contains(" of ", StringComparison.Ordinal) && char.IsDigit(part[0]));
}
