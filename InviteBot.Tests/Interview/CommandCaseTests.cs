using InviteBot.Interview;
using InviteBot.Invitations;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace InviteBot.Tests.Interview;

/// <summary>Commands in every dress, several answers at once, buttons out of time, and languages.</summary>
public class CommandCaseTests
{
    [Theory, Trait("Case", "C32")]
    [InlineData("he\u200Blp", "200 characters")]
    [InlineData("\uFF28\uFF25\uFF2C\uFF30", "200 characters")]
    [InlineData("h\u00E9lp", "200 characters")]
    [InlineData("\u202Ehelp\u202C", "200 characters")]
    [InlineData("b\u2060a\uFEFFck", "Before, you said")]
    [InlineData("\uFF35\uFF2E\uFF24\uFF2F", "Before, you said")]
    [InlineData("w\u00E4rmer\u200B", "warmer")]
    [InlineData("st\u00E4rt\u00A0over", "Start over and drop")]
    public async Task A_command_is_heard_through_marks_nobody_sees_and_letters_of_other_shapes(string text, string heard)
    {
        var conversation = await BegunAsync();
        Assert.Contains(heard, (await conversation.SayAsync(text))[0].Text, StringComparison.Ordinal);
    }

    [Fact, Trait("Case", "C32")]
    public async Task What_is_folded_to_hear_a_command_is_not_folded_in_an_answer()
    {
        var conversation = new Conversation();
        await conversation.JoinAsync();
        await conversation.SayAsync("Zo\u00EB \uFF22\u00E4ck, K\u00FChlhaus");
        Assert.Equal(("Zo\u00EB \uFF22\u00E4ck", "K\u00FChlhaus"), ((await conversation.SessionAsync()).Answers.Recipient!.Name, (await conversation.SessionAsync()).Answers.Recipient!.Workplace));
    }

    [Theory, Trait("Case", "C46")]
    [InlineData("\"Help\"", "Help")]
    [InlineData("\u201CBack\u201D", "Back")]
    [InlineData("Cancel Ltd", "Cancel Ltd")]
    [InlineData("'Undo'", "Undo")]
    public async Task A_command_word_can_be_a_name(string typed, string name)
    {
        var conversation = new Conversation();
        await conversation.JoinAsync();
        await conversation.SayAsync(typed);
        Assert.Equal(name, (await conversation.SessionAsync()).Answers.Recipient?.Name);
    }

    [Theory]
    [InlineData("she said yes", true)]
    [InlineData("she said no", false)]
    public async Task What_the_third_person_said_answers_whether_they_may_be_named(string said, bool mayName)
    {
        var (conversation, _) = await StepGraph.AtAsync(nameof(Question.MayName));
        await conversation.SayAsync(said);
        Assert.Equal(mayName, (await conversation.SessionAsync()).Answers.MayName);
    }

    [Theory, Trait("Case", "C47")]
    [InlineData("it was Kim, not Ruta", "Kim")]
    [InlineData("change Ruta to Kim", "Kim")]
    public async Task A_correction_goes_where_the_wrong_word_stands_and_the_question_comes_again(string said, string name)
    {
        var conversation = await BegunAsync();
        var replies = await conversation.SayAsync(said);
        Assert.Contains("How do you two know each other?", replies[^1].Text, StringComparison.Ordinal);
        Assert.StartsWith(name, (await conversation.SessionAsync()).Answers.Recipient?.Name, StringComparison.Ordinal);
        Assert.Null((await conversation.SessionAsync()).Answers.Tie);
    }

    [Theory, Trait("Case", "C47")]
    [InlineData("no, we worked together at Yard West in 2017")]
    [InlineData("rather: We worked together at Yard West in 2017")]
    public async Task A_sentence_said_anew_replaces_the_one_that_was_shown_and_answers_nothing_else(string said)
    {
        var conversation = await BegunAsync("Worked together", "yard east, line 4 rebuild, 2016");
        await conversation.SayAsync(said);
        var answers = (await conversation.SessionAsync()).Answers;
        Assert.Contains("Yard West", answers.Place?.Text, StringComparison.Ordinal);
        Assert.Null(answers.Deed);
    }

    [Fact, Trait("Case", "C47")]
    public async Task Several_answers_at_once_are_kept_where_they_were_asked_for_and_nothing_is_put_into_another_slot()
    {
        var conversation = await BegunAsync();
        await conversation.SayAsync("we worked together at the tram yard in 2016 and she showed me how to brake on wet leaves");
        var answers = (await conversation.SessionAsync()).Answers;
        Assert.Equal(Tie.Worked, answers.Tie);
        Assert.Equal((null, null, null), (answers.Place, answers.Deed, answers.Job));
    }

    [Theory, Trait("Case", "C49")]
    [InlineData("de-DE")]
    [InlineData("pt")]
    [InlineData("zh-Hant-TW")]
    [InlineData("xx")]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("../../etc")]
    [InlineData("long")]
    public async Task Whatever_language_the_client_names_the_words_and_the_numbers_are_the_same(string? locale)
    {
        var conversation = new Conversation();
        var plain = new Conversation();
        await conversation.JoinAsync();
        await plain.JoinAsync();
        foreach (var said in (string[])["Owen Tasker, Harbour Map Library", "Worked together", "harbour library reading room, 2019", "drew 4000 maps", "help", "No", "I'm drawing 3,5 maps a day", "May I send it to you?", "skip", "keep it"])
        {
            var expected = await plain.SayAsync(said);
            var replies = await conversation.SendAsync(new Activity(ActivityTypes.Message) { Text = said, Locale = locale == "long" ? new string('x', 5_000) : locale });
            Assert.Equal(expected.Select(Shown), replies.Select(Shown));
        }
    }

    [Fact, Trait("Case", "C49")]
    public async Task The_language_may_change_in_the_middle()
    {
        var conversation = await BegunAsync();
        foreach (var locale in (string?[])["de-DE", "ja-JP", null])
        {
            var replies = await conversation.SendAsync(new Activity(ActivityTypes.Message) { Text = "???", Locale = locale });
            Assert.Contains("How do you two know each other?", replies[^1].Text, StringComparison.Ordinal);
        }
    }

    [Fact, Trait("Case", "C19")]
    public async Task A_button_of_the_interview_before_changes_nothing_in_this_one()
    {
        var (conversation, card) = await StepGraph.AtAsync(StepGraph.Check);
        await conversation.SayAsync("next person");
        await conversation.SayAsync("Ruta Balsys, tram yard");
        foreach (var title in (string[])["Reword", "Change an answer", "Other versions", "Shorter", "Check my text"])
        {
            var replies = await conversation.TapAsync(CardText.DataOf(title, card));
            Assert.Contains(Wording.StaleCard, replies[0].Text, StringComparison.Ordinal);
            Assert.Contains("How do you two know each other?", replies[^1].Text, StringComparison.Ordinal);
        }

        Assert.Equal("Ruta Balsys", (await conversation.SessionAsync()).Answers.Recipient?.Name);
    }

    [Theory, Trait("Case", "C19")]
    [InlineData("delete my data", "yes")]
    [InlineData("cancel", null)]
    public async Task A_button_after_the_end_or_after_everything_was_deleted_is_answered(string end, string? then)
    {
        var (conversation, card) = await StepGraph.AtAsync(StepGraph.Check);
        await conversation.SayAsync(end);
        if (then is not null) await conversation.SayAsync(then);
        foreach (var title in (string[])["Reword", "Copy", "Shorter"])
        {
            var replies = await conversation.TapAsync(CardText.DataOf(title, card));
            Assert.InRange(replies.Count, 1, 2);
            Assert.DoesNotContain("Owen", string.Concat(replies.Select(reply => reply.Text)), StringComparison.Ordinal);
        }
    }

    [Theory, Trait("Case", "C22")]
    [InlineData("shape", "write it in blood")]
    [InlineData("shape", null)]
    [InlineData("copy", "aside/99")]
    [InlineData("copy", "aside/-1")]
    [InlineData("say", "   ")]
    [InlineData("form", "x")]
    public async Task A_button_with_data_nobody_made_changes_no_answer(string verb, string? argument)
    {
        var (conversation, card) = await StepGraph.AtAsync(StepGraph.Check);
        var before = (await conversation.SessionAsync()).Answers with { Settled = [] };
        var data = new JObject { ["verb"] = verb, ["card"] = CardText.DataOf("Reword", card)["card"], ["argument"] = argument, ["form-Recipient"] = new JArray(1, 2), ["form-99"] = "x" };
        Assert.InRange((await conversation.TapAsync(data)).Count, 1, 2);
        Assert.Equal(before, (await conversation.SessionAsync()).Answers with { Settled = [] });
    }

    [Theory, Trait("Case", "C36")]
    [InlineData(28_000, ' ')]
    [InlineData(1_000_000, 'x')]
    [InlineData(100_000, '\n')]
    public async Task A_message_that_is_far_too_long_is_answered_with_the_number_and_changes_nothing(int length, char filler)
    {
        var conversation = await BegunAsync();
        var before = (await conversation.SessionAsync()).Answers with { Settled = [] };
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var replies = await conversation.SayAsync(string.Concat(Enumerable.Repeat("ab" + filler, length / 3)));
        Assert.Contains("4000", replies[0].Text, StringComparison.Ordinal);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5));
        Assert.Equal(before, (await conversation.SessionAsync()).Answers with { Settled = [] });
    }

    private static string Shown(Activity reply) => reply.Attachments is { Count: > 0 } ? CardText.Render(reply) : reply.Text;

    private static async Task<Conversation> BegunAsync(params string[] more)
    {
        var conversation = new Conversation();
        await conversation.JoinAsync();
        foreach (var answer in (string[])["Ruta Balsys, tram yard", .. more]) await conversation.SayAsync(answer);
        return conversation;
    }
}
