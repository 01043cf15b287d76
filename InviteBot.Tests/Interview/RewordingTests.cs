using InviteBot.Interview;

namespace InviteBot.Tests.Interview;

public class RewordingTests
{
    private const string Shown = "You showed me how to brake on wet leaves.";

    [Fact]
    public void A_message_that_starts_like_the_shown_sentence_replaces_it() =>
        Assert.Equal("You showed me how to drive on ice.", Rewording.Of("you showed me how to drive on ice", Shown, asked: false, yesOrNo: false));

    [Theory]
    [InlineData("rather: You taught me to brake on leaves", "You taught me to brake on leaves.")]
    [InlineData("no, you taught us all to brake", "You taught us all to brake.")]
    [InlineData("say \"You taught me braking.\"", "You taught me braking.")]
    public void A_correction_is_taken_as_typed(string text, string sentence) => Assert.Equal(sentence, Rewording.Of(text, Shown, asked: false, yesOrNo: false));

    [Theory]
    [InlineData("no, I'm happy where I am")]
    [InlineData("no thanks, not at all really")]
    public void A_no_to_a_yes_or_no_question_is_its_answer(string text) => Assert.Null(Rewording.Of(text, Shown, asked: false, yesOrNo: true));

    [Theory]
    [InlineData("rebuilding the night timetable")]
    [InlineData("no, 2016")]
    [InlineData("say")]
    public void An_answer_is_not_a_correction(string text) => Assert.Null(Rewording.Of(text, Shown, asked: false, yesOrNo: false));

    [Fact]
    public void After_Reword_any_message_is_the_sentence() => Assert.Equal("Braking, that was you!", Rewording.Of("braking, that was you!", Shown, asked: true, yesOrNo: true));
}
