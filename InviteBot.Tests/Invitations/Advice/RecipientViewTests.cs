using InviteBot.Invitations;
using InviteBot.Invitations.Advice;

namespace InviteBot.Tests.Invitations.Advice;

public sealed class RecipientViewTests
{
    [Fact]
    public void Each_question_is_ticked_by_the_sentence_that_answers_it()
    {
        var text = InvitationComposer.Compose(People.Colleague).Message;
        var view = RecipientView.Of(text);
        Assert.Equal(["Who is this?", "From where do we know each other?", "Why me?", "What do they want?"], view.Questions.Select(question => question.Asked));
        Assert.Equal("Domas", view.Questions[0].Answer);
        Assert.Contains("2016", view.Questions[1].Answer, StringComparison.Ordinal);
        Assert.Equal("You showed me how to brake on wet leaves.", view.Questions[2].Answer);
        Assert.Equal("May I send it to you?", view.Questions[3].Answer);
        Assert.Contains("photo", view.Reminder, StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_nobody_answers_stays_open()
    {
        var view = RecipientView.Of(InvitationComposer.Compose(People.Colleague with { Deed = null, Ask = null, News = null }).Message);
        Assert.Null(view.Questions[2].Answer);
        Assert.Null(view.Questions[3].Answer);
    }

    [Theory]
    [InlineData(TextForm.Note200)]
    [InlineData(TextForm.Note300)]
    [InlineData(TextForm.Message)]
    public void What_ticks_a_question_stands_in_the_text(TextForm form)
    {
        foreach (var answers in (Answers[])[People.Colleague, People.JobSeeker, People.Stranger])
        {
            var text = InvitationComposer.Compose(answers)[form];
            Assert.All(RecipientView.Of(text).Questions.Skip(1), question => Assert.True(question.Answer is null || question.Answer.Split(". ").All(part => text.Text.Contains(part.TrimEnd('.'), StringComparison.OrdinalIgnoreCase)), question.Answer));
        }
    }
}
