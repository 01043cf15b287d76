using InviteBot.Invitations;

namespace InviteBot.Tests.Invitations;

/// <summary>Who "he" and "she" are is never guessed to the recipient's cost.</summary>
public sealed class OtherPersonsTests
{
    private static Answers To(string name, Tie tie = Tie.Worked) => new() { Recipient = RecipientReader.Read(name).Recipient, Tie = tie };

    [Theory]
    [InlineData(Question.News, "got the same machine at our plant, she's knocking like the devil")]
    [InlineData(Question.News, "one lad got his foot run over")]
    [InlineData(Question.News, "I have my first trainee, he is afraid of the telephone")]
    public void Somebody_elses_he_or_she_never_becomes_you(Question question, string typed)
    {
        var answers = To("Clar Hynes").With(question, new Line(typed, LineKind.Repeated));
        var text = InvitationComposer.Compose(answers)[TextForm.Message].Text;
        Assert.DoesNotContain("your foot", text, StringComparison.Ordinal);
        Assert.DoesNotContain("You're knocking", text, StringComparison.Ordinal);
        Assert.DoesNotContain("you are afraid", text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_mothers_deafness_is_not_the_recipients()
    {
        var answers = To("Prof. Catriona Drummond", Tie.NeverMet) with { Deed = new Line("She shows that a village made its own word. I stopped the video and called my mother, she is deaf", LineKind.Repeated) };
        Assert.DoesNotContain("deaf", InvitationComposer.Compose(answers)[TextForm.Message].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_question_that_says_you_he_stays_he()
    {
        var reading = LineReader.Read(Question.Ask, "How many nights do you give to a trainee before he is alone?", To("Frédérique Humbert"));
        Assert.Equal("How many nights do you give to a trainee before he is alone?", reading.Sentence);
    }

    [Theory]
    [InlineData(true, "Bettina told me you pay the invoices in 10 days.")]
    [InlineData(false, "They told me you pay the invoices in 10 days.")]
    public void Of_an_introduced_person_she_who_tells_is_the_one_who_introduced(bool mayName, string expected)
    {
        var answers = To("Freya Dahlgaard", Tie.Introduced) with { Place = new Line("Bettina from the print shop"), MayName = mayName };
        Assert.Equal(expected, LineReader.Read(Question.Deed, "She told me that Freya pays the invoices in 10 days", answers).Sentence);
    }

    [Fact]
    public void What_others_are_up_to_stays_out()
    {
        var answers = To("Don Fernando", Tie.Introduced) with { Place = new Line("my cousin Yuliana. She says the girl of the payrolls goes in June"), MayName = true };
        var text = InvitationComposer.Compose(answers)[TextForm.Message].Text;
        Assert.Contains("My cousin Yuliana suggested that I write to you.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("payrolls", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sale_that_is_hoped_for_stands_in_every_text_wherever_it_was_put()
    {
        var answers = To("Tamika Broussard (she/her)", Tie.Event) with
        {
            Place = new Line("the facilities expo in Dallas"),
            Deed = new Line("You counted the clicks in my demo and told me 14 was too many"),
            Job = JobWish.No,
            News = new Line("we cut it to 5 clicks (ok full disclosure I'd love to sell it to her district)"),
            Ask = new Line("Could I show you the new version?"),
        };
        Assert.All(Enum.GetValues<TextForm>(), form => Assert.Contains("I'd love to sell it to your district", InvitationComposer.Compose(answers)[form].Text, StringComparison.Ordinal));
    }
}
