using InviteBot.Interview;
using InviteBot.Invitations;

namespace InviteBot.Tests.Interview;

/// <summary>What was said the second time stands as it was said.</summary>
public class SecondAnswerTests
{
    private const string Said = "You put goat hair in the lime, and it never cracked";

    [Fact]
    public void A_second_answer_that_stands_word_for_word_is_not_shown_back_in_pieces()
    {
        var kept = Assert.IsType<AnswerReading.Kept>(AnswerReader.Read(Question.Deed, Said, Asked()));
        Assert.Null(kept.Shown);
        Assert.Contains(Said, InvitationComposer.Compose(kept.Answers).Message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_first_answer_is_taken_apart_and_shown_as_it_will_stand()
    {
        var session = Asked();
        session.FollowedUp.Clear();
        var kept = Assert.IsType<AnswerReading.Kept>(AnswerReader.Read(Question.Deed, Said, session));
        Assert.Equal("You put goat hair in the lime.", kept.Shown?.Sentence);
    }

    [Theory]
    [InlineData(Tie.Worked, null, "We worked together on the serial about the khans in the Kapchagay steppe in 2019", "We worked together on the serial about the khans.")]
    [InlineData(Tie.Job, TieDetail.WouldApply, "I would like to apply for the QA engineer job which I saw on LinkedIn", "I would like to apply for the QA engineer job.")]
    [InlineData(Tie.Studied, TieDetail.SameTime, "We studied agronomy together at the Universidad del Altiplano, we entered in 2006", "We studied agronomy together at the Universidad del Altiplano.")]
    public void A_place_that_is_a_sentence_stands_as_it_was_said_and_is_shortened_by_whole_phrases(Tie tie, TieDetail? detail, string said, string shorter)
    {
        var composition = InvitationComposer.Compose(Answers.None with { Recipient = new Recipient("Frane Tasker", "Frane"), Tie = tie, TieDetail = detail, Place = new Line(said, LineKind.Repeated), Ask = new Line("How do people come into your team, and what do you look at first when somebody new comes to you for the very first time?") });
        Assert.Contains(said + ".", composition.Message.Text, StringComparison.Ordinal);
        Assert.Contains(shorter[1..], composition.Note200.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("I watched you in the caravan at the show in Gore", "I'm hiring, and I watched you in the caravan at the show in Gore.")]
    [InlineData("I saw you teach at the maths day, and we have a permanent maths post", "Hi Sione,\n\nI saw you teach at the maths day, and we have a permanent maths post.")]
    [InlineData("I'd like to offer you six weeks as a trainer, I know you from your channel", "Hi Sione,\n\nI'd like to offer you six weeks as a trainer, I know you from your channel.")]
    [InlineData("I heard you on the radio, and I look for a mechanic", "I heard you on the radio, and I look for a mechanic.")]
    public void Who_hires_says_so_also_beside_a_place_that_was_said(string said, string expected) =>
        Assert.Contains(expected, InvitationComposer.Compose(Answers.None with { Recipient = new Recipient("Sione", "Sione"), Tie = Tie.Job, TieDetail = TieDetail.IAmHiring, Place = new Line(said, LineKind.Repeated) }).Message.Text, StringComparison.Ordinal);

    [Fact]
    public void A_question_keeps_its_words_and_the_sentence_that_was_said_with_it()
    {
        var text = InvitationComposer.Compose(Asked().Answers with { Ask = new Line("Could you tell me what glue you use? My boxes open up in the heat", LineKind.Repeated) }).Message.Text;
        Assert.Contains("Could you tell me what glue you use? My boxes open up in the heat.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_said_of_a_thing_between_quotation_marks_is_nobodys_illness()
    {
        const string Tapped = "You tapped the blade and said 'listen, here it is sick, here it is healthy'";
        Assert.Contains(Tapped, InvitationComposer.Compose(Asked().Answers with { Deed = new Line(Tapped, LineKind.Repeated) }).Message.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("the riders' knees, she has cancer")]
    [InlineData("you helped 'cause I was ill, my depression was bad")]
    [InlineData("You said 'I count the days, since my cancer, every one of them'")]
    public void An_apostrophe_opens_no_quotation_that_would_let_private_words_pass(string typed)
    {
        var text = InvitationComposer.Compose(Asked().Answers with { Deed = new Line(typed, LineKind.Repeated) }).Message.Text;
        Assert.DoesNotContain("cancer", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("depression", text, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("ah no. Wrong button. I have work, electrician")]
    [InlineData("I'm not looking for work")]
    [InlineData("I don't need a job")]
    public void A_wish_that_is_taken_back_where_the_work_is_asked_for_stands_in_no_text(string typed)
    {
        var session = Asked();
        session.Answers = session.Answers with { Deed = new Line(Said), Job = JobWish.Later };
        var kept = Assert.IsType<AnswerReading.Kept>(AnswerReader.Read(Question.Role, typed, session));
        Assert.Equal(JobWish.No, kept.Answers.EffectiveJob);
        Assert.Null(kept.Answers.Role);
        session.Answers = kept.Answers;
        Assert.Equal(Question.News, Script.Next(session));
    }

    [Fact]
    public void Who_looks_for_somebody_is_not_told_to_look_for_work()
    {
        var session = Asked();
        session.Answers = session.Answers with { Deed = new Line(Said), Job = JobWish.Later };
        var kept = Assert.IsType<AnswerReading.Kept>(AnswerReader.ReadOnceMore(Question.Role, "We're looking for a freelance copywriter for our English site", session));
        Assert.Equal(JobWish.No, kept.Answers.EffectiveJob);
        var composition = InvitationComposer.Compose(kept.Answers);
        Assert.False(composition.Message.IsBlocked);
        Assert.Contains("We're looking for a freelance copywriter for our English site.", composition.Message.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Between two rounds you tied the shoe of your boxer, slowly, and she won")]
    [InlineData("You leave your own sextant for the school and every cadet write his name")]
    [InlineData("You said on phone to put my hand on the pipe and like this we repaired it, you there and me here")]
    public void What_is_said_to_the_recipient_keeps_whom_it_tells_of_besides(string said) =>
        Assert.Contains(said, InvitationComposer.Compose(Asked().Answers with { Deed = new Line(said, LineKind.Repeated) }).Message.Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("I have work as a cook but I'm looking for a galley job")]
    [InlineData("I have a job, but I would like to work as a gardener")]
    [InlineData("I have work permit, any warehouse")]
    [InlineData("I have a job offer in Graz, but warehouse in Vienna")]
    public void Whoever_has_work_may_still_look_for_other_work(string typed)
    {
        var session = Asked();
        session.Answers = session.Answers with { Job = JobWish.Later };
        Assert.Equal(JobWish.Later, Assert.IsType<AnswerReading.Kept>(AnswerReader.Read(Question.Role, typed, session)).Answers.EffectiveJob);
    }

    private static InterviewSession Asked() => new()
    {
        Answers = Answers.None with { Recipient = new Recipient("Frane Tasker", "Frane"), Tie = Tie.Worked, Place = new Line("the old bridge in Mostar, 2019") },
        FollowedUp = [Question.Deed],
    };
}
