using InviteBot.Interview;
using Microsoft.Bot.Schema;

namespace InviteBot.Tests.Interview;

/// <summary>What has to work at every step, tried at every step that the interview registers.</summary>
public class EveryStepTests
{
    public static TheoryData<string> Steps => [.. StepGraph.Steps];

    public static TheoryData<string> StepsOnTop => [.. StepGraph.StepsOnTop];

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

    [Theory, MemberData(nameof(StepsOnTop)), Trait("Case", "C45")]
    public async Task Help_beside_the_interview_asks_the_same_again(string step)
    {
        var (conversation, last) = await StepGraph.AtAsync(step);
        var replies = await conversation.SayAsync("help");
        Assert.Equal(Wording.Help, replies[0].Text);
        Assert.Equal(Enum.TryParse<CheckStep>(step, out _) || step == nameof(ReviewStep.Told) ? "card" : StepGraph.Gist(last), StepGraph.Gist(replies[^1]));
    }

    [Theory, MemberData(nameof(StepsOnTop)), Trait("Case", "C42"), Trait("Case", "C44")]
    public async Task Back_and_cancel_beside_the_interview_lead_to_the_texts_and_lose_nothing(string step)
    {
        foreach (var said in (string[])["back", "cancel"])
        {
            var (conversation, _) = await StepGraph.AtAsync(step);
            var answers = (await conversation.SessionAsync()).Answers with { Settled = [] };
            var replies = await conversation.SayAsync(said);
            Assert.Equal(ReviewWording.Left, replies[0].Text);
            Assert.Equal("card", StepGraph.Gist(replies[^1]));
            Assert.Equal(answers, (await conversation.SessionAsync()).Answers with { Settled = [] });
        }
    }

    [Theory, MemberData(nameof(StepsOnTop)), Trait("Case", "C43")]
    public async Task Start_over_beside_the_interview_asks_once_and_begins_anew(string step)
    {
        var (conversation, _) = await StepGraph.AtAsync(step);
        Assert.Equal(Wording.SureToStartOver, Assert.Single(await conversation.SayAsync("start over")).Text);
        Assert.Contains("Who would you like to invite?", (await conversation.SayAsync("yes"))[^1].Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(StepsOnTop)), Trait("Case", "C19")]
    public async Task A_button_of_an_earlier_card_is_answered_calmly_beside_the_interview(string step)
    {
        var (conversation, _) = await StepGraph.AtAsync(step);
        var replies = await conversation.TapAsync(new Newtonsoft.Json.Linq.JObject { ["verb"] = "reword", ["card"] = "long-ago" });
        Assert.InRange(replies.Count, 1, 2);
        Assert.True(replies[^1].Attachments is { Count: > 0 } || replies[^1].Text == ReviewWording.Paste);
    }

    /// <summary>The walk covers what is registered: a dialog or a step that is added without a way to it turns this red.</summary>
    [Fact]
    public async Task Every_registered_dialog_and_step_is_walked()
    {
        var registered = await StepGraph.RegisteredAsync();
        Assert.Equal(["CheckDialog", "InterviewDialog", "QuestionDialog", "ReadBackDialog", "ReviewDialog", "SideDialog", "StepDialog", "WaterfallDialog"], registered.Keys.Order(StringComparer.Ordinal));

        // The questions, the lines read back, the check, and the step that goes round again.
        Assert.Equal($"WaterfallDialog:{StepGraph.Questions.Count() + 3}", registered["WaterfallDialog"]);
        Assert.All(StepGraph.Steps, step => Assert.NotNull(StepGraph.WayTo(step)));
        Assert.All(StepGraph.StepsOnTop, step => Assert.NotEmpty(StepGraph.WayTo(step)));
    }

    private static bool IsFirst(string step) => StepGraph.WayTo(step).Length == 0;

    private static Task<(Conversation Conversation, Activity Question)> AtAsync(string step) => StepGraph.AtAsync(step);

    private static string Gist(Activity reply) => StepGraph.Gist(reply);
}
