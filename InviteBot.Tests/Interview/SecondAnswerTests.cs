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

    private static InterviewSession Asked() => new()
    {
        Answers = Answers.None with { Recipient = new Recipient("Frane Tasker", "Frane"), Tie = Tie.Worked, Place = new Line("the old bridge in Mostar, 2019") },
        FollowedUp = [Question.Deed],
    };
}
