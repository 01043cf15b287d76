using InviteBot.Invitations;
using InviteBot.Invitations.Advice;

namespace InviteBot.Tests.Invitations.Advice;

public sealed class FollowUpWriterTests
{
    [Fact]
    public void Thanks_keep_the_promise() =>
        Assert.Equal("Hi Ruta, thank you for accepting. I'll send the drawing on Friday. Domas", Write(FollowUpKind.ThanksForYes, People.Colleague, new FollowUpFacts { Promise = "I'll send the drawing on Friday" }).Text);

    [Fact]
    public void Thanks_without_a_promise_repeat_the_question() =>
        Assert.Equal("Hi Ruta, thank you for accepting. My question, whenever it suits you: May I send it to you? Domas", Write(FollowUpKind.ThanksForYes, People.Colleague).Text);

    [Fact]
    public void Thanks_of_somebody_who_asked_nothing_are_short() =>
        Assert.Equal("Hi Ruta, thank you for accepting. Domas", Write(FollowUpKind.ThanksForYes, People.Colleague with { Ask = null }).Text);

    [Fact]
    public void A_nudge_adds_something() =>
        Assert.Equal(
            "Hi Ruta, one thing was missing in my first lines. We open the yard to visitors in May. That is all, and no answer is an answer too. Domas",
            Write(FollowUpKind.Nudge, People.Colleague, new FollowUpFacts { News = "we open the yard to visitors in May" }).Text);

    [Theory]
    [InlineData(true, false, null, FollowUpGap.AlreadyNudged)]
    [InlineData(false, true, "we open in May", FollowUpGap.AfterNo)]
    [InlineData(false, false, null, FollowUpGap.NothingNew)]
    [InlineData(false, false, "please reply asap, it is urgent", FollowUpGap.NotHonest)]
    [InlineData(false, false, "it was great speaking with you", FollowUpGap.None)]
    public void There_is_one_nudge_and_none_after_a_no(bool nudged, bool no, string? news, FollowUpGap gap)
    {
        var written = Write(FollowUpKind.Nudge, People.Colleague with { News = null }, new FollowUpFacts { WasNudged = nudged, SaidNo = no, News = news });
        Assert.Equal(gap, written.Gap);
        Assert.Equal(gap == FollowUpGap.None, written.Text.Length > 0);
    }

    [Fact]
    public void A_nudge_to_a_stranger_claims_no_meeting() =>
        Assert.Equal(FollowUpGap.NotHonest, Write(FollowUpKind.Nudge, People.Stranger, new FollowUpFacts { News = "it was great speaking with you when we met" }).Gap);

    [Fact]
    public void A_no_is_thanked_for() =>
        Assert.Equal("Hi Ruta, thank you for telling me. You showed me how to brake on wet leaves. That holds either way. Domas", Write(FollowUpKind.ThanksForNo, People.Colleague).Text);

    [Fact]
    public void A_no_is_thanked_for_without_a_deed_too() =>
        Assert.Equal("Hi Ruta, thank you for telling me. I won't ask again, and I wish you well. Domas", Write(FollowUpKind.ThanksForNo, People.Colleague with { Deed = Line.Skipped }).Text);

    [Fact]
    public void An_introduction_is_asked_for_with_lines_to_pass_on()
    {
        var written = Write(FollowUpKind.IntroductionRequest, People.JobSeeker, new FollowUpFacts { MutualContact = "Bettina Kraus" });
        Assert.Equal("Hi Bettina, I'd like to get in touch with Ruta Balsys (Tram Yard Vilnius). Would you pass these lines on, if you think they fit? No is a fine answer. Domas", written.Text);
        Assert.StartsWith("Hi Ruta, you showed me how to brake on wet leaves.", written.Blurb, StringComparison.Ordinal);
        Assert.Contains("timetable planner", written.Blurb, StringComparison.Ordinal);
        Assert.Contains("Who should I write to about it?", written.Blurb, StringComparison.Ordinal);
        Assert.DoesNotContain("Bettina", written.Blurb, StringComparison.Ordinal);
    }

    [Fact]
    public void An_introduction_needs_somebody_to_ask_and_something_to_pass_on()
    {
        Assert.Equal(FollowUpGap.NoContact, Write(FollowUpKind.IntroductionRequest, People.Colleague).Gap);
        Assert.Equal(FollowUpGap.NothingToPassOn, Write(FollowUpKind.IntroductionRequest, People.Stranger, new FollowUpFacts { MutualContact = "Bettina" }).Gap);
        Assert.Equal(FollowUpGap.NoRecipient, Write(FollowUpKind.Nudge, Answers.None).Gap);
    }

    [Theory]
    [InlineData(FollowUpKind.ThanksForYes)]
    [InlineData(FollowUpKind.Nudge)]
    [InlineData(FollowUpKind.ThanksForNo)]
    [InlineData(FollowUpKind.IntroductionRequest)]
    public void Every_sentence_comes_from_an_answer_or_is_declared_glue(FollowUpKind kind)
    {
        var facts = new FollowUpFacts { Promise = "I'll send it on Friday.", News = "We open in May.", MutualContact = "Bettina Kraus" };
        foreach (var answers in (Answers[])[People.Colleague, People.JobSeeker, People.Stranger])
        {
            var told = InvitationComposer.Compose(answers).Message.Text + facts.Promise + facts.News + answers.Recipient!.Name + answers.Recipient.Workplace;
            var written = Write(kind, answers, facts);
            Assert.All(written.Segments.Where(segment => segment.Source is not (null or Question.Recipient)), segment => Assert.Contains(segment.Text.Trim(), told, StringComparison.Ordinal));
        }
    }

    private static FollowUpText Write(FollowUpKind kind, Answers answers, FollowUpFacts? facts = null) => FollowUpWriter.Write(kind, answers, facts ?? FollowUpFacts.None);
}
