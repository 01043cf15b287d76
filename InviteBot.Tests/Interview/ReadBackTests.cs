using InviteBot.Interview;
using InviteBot.Invitations;
using Newtonsoft.Json.Linq;

namespace InviteBot.Tests.Interview;

/// <summary>What reads like a note, or could not be told as it was typed, is read back once and can be said anew.</summary>
public class ReadBackTests
{
    private const string Notes = "walk the ground 2 hour w stick, found marmot hole";

    [Fact]
    public void Only_what_reads_like_a_note_is_read_back_and_the_greeting_with_it()
    {
        var lines = ReadBack.Lines(Answered());
        Assert.Equal([Question.Recipient, Question.Deed, Question.News], lines.Select(line => line.Question));
        Assert.Equal("Hi Csongor,", lines[0].Sentence);
    }

    [Fact]
    public void Tidy_answers_are_not_read_back()
    {
        var tidy = Answered() with { Deed = new Line("You walked the ground before the horses came."), News = new Line("I'm training two young riders.") };
        Assert.Empty(ReadBack.Lines(tidy));
        Assert.False(Script.ReadsBack(new InterviewSession { Answers = tidy }));
    }

    [Fact]
    public void What_was_said_twice_is_not_asked_a_third_time()
    {
        var session = Session();
        ReadBack.Keep(session, ReadBack.Lines(session.Answers), new Dictionary<Question, string> { [Question.Deed] = "he walk ground, stick, 2 hour" });
        Assert.DoesNotContain(ReadBack.Lines(session.Answers), line => line.Question == Question.Deed);
        ReadBack.Leave(session);
        Assert.False(Script.ReadsBack(session));
        Assert.Equal(1, session.Turns);
    }

    [Fact]
    public void What_is_said_anew_stands_as_it_was_said()
    {
        var session = Session();
        Say(session, (Question.Recipient, "Dear Mr Lázár,"), (Question.Deed, "You walked the ground two hours before the horses came and found a marmot hole"), (Question.News, "I train riders in Almaty"));
        var message = InvitationComposer.Compose(session.Answers).Message.Text;
        Assert.StartsWith("Dear Mr Lázár,", message, StringComparison.Ordinal);
        Assert.Contains("You walked the ground two hours before the horses came and found a marmot hole.", message, StringComparison.Ordinal);
        Assert.Contains("I train riders in Almaty.", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_left_as_it_was_shown_is_kept_as_it_was_answered()
    {
        var session = Session();
        var before = session.Answers;
        ReadBack.Keep(session, ReadBack.Lines(before), ReadBack.Lines(before).ToDictionary(line => line.Question, line => line.Sentence));
        Assert.Equal(before, session.Answers);
    }

    [Fact]
    public void What_is_private_stays_out_also_here_and_is_said_so()
    {
        var session = Session();
        Say(session, (Question.News, "I train two young riders since my divorce"));
        Assert.Contains("divorce", session.Remark, StringComparison.Ordinal);
        Assert.DoesNotContain("divorce", InvitationComposer.Compose(session.Answers).Message.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_wish_for_a_job_told_here_is_said_openly_in_every_text()
    {
        var session = Session();
        Say(session, (Question.News, "I train riders in Almaty and I look for paid work in Europe"));
        Assert.Equal(JobWish.Later, session.Answers.EffectiveJob);
        var composition = InvitationComposer.Compose(session.Answers);
        Assert.All(new[] { composition.Note200, composition.Note300, composition.Message }, text => Assert.Contains("paid work in Europe", text.Text, StringComparison.Ordinal));
        Assert.False(Script.Asks(Question.Role, session.Answers));
    }

    [Theory]
    [InlineData("2: You walked the ground")]
    [InlineData("2. You walked the ground")]
    [InlineData("2) You walked the ground")]
    [InlineData("You walked the ground")]
    [InlineData("the marmot hole, You walked the ground")]
    public void A_typed_line_is_known_by_its_number_or_its_words(string typed)
    {
        var said = ReadBackReader.OfText(typed, ReadBack.Lines(Answered()), Answered());
        Assert.EndsWith("You walked the ground", Assert.Single(said, line => line.Key == Question.Deed).Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1: Csongor 2: You walked the ground 3: I train riders")]
    [InlineData("1: Csongor\n2: You walked the ground\n3: I train riders")]
    [InlineData("Csongor\nYou walked the ground\nI train riders")]
    public void Several_lines_come_in_one_message(string typed) =>
        Assert.Equal(["Csongor", "You walked the ground", "I train riders"], ReadBackReader.OfText(typed, ReadBack.Lines(Answered()), Answered()).OrderBy(line => line.Key).Select(line => line.Value));

    [Theory]
    [InlineData("ok", true)]
    [InlineData("👍", true)]
    [InlineData("Leave them as they are", true)]
    [InlineData("all good!", true)]
    [InlineData("ok, but the second: You walked the ground", false)]
    [InlineData("You walked the ground", false)]
    public void A_word_is_enough_when_the_lines_are_fine(string typed, bool isContent) => Assert.Equal(isContent, ReadBackReader.IsContent(typed));

    [Fact]
    public async Task One_line_can_be_typed_after_the_other()
    {
        var (conversation, _) = await StepGraph.AtAsync(StepGraph.LinesReadBack);
        await conversation.SayAsync("back");
        await conversation.SayAsync("you can look at it? I send it by post");
        Assert.Equal(3, ReadBack.Lines((await conversation.SessionAsync()).Answers).Count);

        var replies = await conversation.SayAsync("2: I'm drawing a fog map of the estuary in three sheets");
        Assert.StartsWith(ReadBackWording.Others, replies[0].Text, StringComparison.Ordinal);
        replies = await conversation.SayAsync("Could you look at it?");
        Assert.DoesNotContain(ReadBackWording.Others, replies[0].Text, StringComparison.Ordinal);
        Assert.True((await conversation.SessionAsync()).HasReadBack);
    }

    [Fact]
    public async Task The_card_takes_the_lines_once()
    {
        var (conversation, last) = await StepGraph.AtAsync(StepGraph.LinesReadBack);
        var data = (JObject)CardText.DataOf(ReadBackWording.Submit, last).DeepClone();
        data["form-News"] = "I'm drawing a fog map of the estuary in three sheets";
        data["form-NoQuestion"] = "of ours";
        await conversation.TapAsync(data);
        var session = await conversation.SessionAsync();
        Assert.Equal(new Line("I'm drawing a fog map of the estuary in three sheets", LineKind.Repeated), session.Answers.News);
        Assert.Equal(session.Answers with { Settled = [] }, (await AfterTapAsync(conversation, data)).Answers with { Settled = [] });
    }

    [Fact]
    public void What_is_answered_after_the_lines_were_read_back_is_asked_for_once_more_by_itself()
    {
        var session = Session();
        ReadBack.Leave(session);
        Assert.IsType<AnswerReading.AskAgain>(AnswerReader.Read(Question.Deed, Notes, session));
        Assert.IsType<AnswerReading.Kept>(AnswerReader.Read(Question.Deed, "You walked the ground before the horses came.", session));
    }

    [Fact]
    public void An_answer_of_which_no_sentence_can_be_made_waits_for_the_end_and_is_said_so()
    {
        var session = new InterviewSession { Answers = Answered() with { News = null } };
        var kept = Assert.IsType<AnswerReading.Kept>(AnswerReader.Read(Question.News, "fog map, 3 sheet", session));
        Assert.Equal(Wording.ComeBackToIt, kept.Remark);
        Assert.Contains(ReadBack.Lines(kept.Answers), line => line.Question == Question.News && line.Sentence == "fog map, 3 sheet");
    }

    private static async Task<InterviewSession> AfterTapAsync(Conversation conversation, JObject data)
    {
        await conversation.TapAsync(data);
        return await conversation.SessionAsync();
    }

    private static void Say(InterviewSession session, params (Question Question, string Words)[] said) =>
        ReadBack.Keep(session, ReadBack.Lines(session.Answers), said.ToDictionary(line => line.Question, line => line.Words));

    private static InterviewSession Session() => new() { Answers = Answered() };

    private static Answers Answered() => Answers.None with
    {
        Recipient = RecipientReader.Read("Csongor Lázár").Recipient,
        Tie = Tie.Worked,
        Place = new Line("the film about the khans, 2019"),
        Deed = new Line(Notes),
        Job = JobWish.No,
        News = new Line("training 2 riders, 3 horse"),
        Ask = new Line("How do people come into your team?"),
    };
}
