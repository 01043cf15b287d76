using InviteBot.Invitations;

namespace InviteBot.Tests.Invitations;

/// <summary>The mechanical rules of the interview, each by its example.</summary>
public sealed class RuleTests
{
    private static readonly Answers Met = new() { Tie = Tie.Worked, Job = JobWish.No, Recipient = new Recipient("Dalia Korhonen", "Dalia") };

    [Theory]
    [InlineData("always brings the spare fuses", "You always bring the spare fuses.")]
    [InlineData("got the medal for it", "You got the medal for it.")]
    [InlineData("he shows his maps", "You show your maps.")]
    [InlineData("she taught me glazing between her chemo days", "You taught me glazing.")]
    [InlineData("in truth she drew up the rosters", "You drew up the rosters.")]
    [InlineData("well idk I guess showed me the blue print", "You showed me the blue print.")]
    [InlineData("she fixed the string, i clapped", "You fixed the string.")]
    [InlineData("read her piece in the paper", "I read your piece in the paper.")]
    [InlineData("we glazed the frieze, but don't name the town", "We glazed the frieze.")]
    public void The_stem_You_finishes_the_answer(string typed, string sentence) =>
        Assert.Equal(sentence, LineReader.Read(Question.Deed, typed, Met).Sentence);

    [Theory]
    [InlineData("got the licence in may", "I got the licence in May.")]
    [InlineData("rebuilding the night timetable for the islands", "I'm rebuilding the night timetable for the islands.")]
    [InlineData("we open a puppet cellar in may", "We open a puppet cellar in May.")]
    [InlineData("I am glazer", "I am a glazer.")]
    [InlineData("free from june", "I'm free from June.")]
    [InlineData("puppet maker eleven years", "I've been a puppet maker for eleven years.")]
    public void The_stem_I_finishes_the_answer(string typed, string sentence) =>
        Assert.Equal(sentence, LineReader.Read(Question.News, typed, Met).Sentence);

    [Theory]
    [InlineData("planner", "I'm looking for a planner role.")]
    [InlineData("timetable planner", "I'm looking for a timetable planner role.")]
    [InlineData("I'm looking for a job as glaze tester", "I'm looking for a glaze tester role.")]
    [InlineData("evening hours as a glaze tester", "I'm looking for evening hours as a glaze tester.")]
    [InlineData("join as trainee", "I'd like to join as a trainee.")]
    [InlineData("glazing", "I'm looking for glazing work.")]
    public void The_wanted_work_is_named(string typed, string sentence) =>
        Assert.Equal(sentence, LineReader.Read(Question.Role, typed, Met).Sentence);

    [Theory]
    [InlineData("where did you buy the string", "Where did you buy the string?")]
    [InlineData("need a second coach?", "Do you need a second coach?")]
    [InlineData("how she gets the blue", "May I ask how you get the blue?")]
    [InlineData("refer me, only if she's easy with it", "Could you refer me, only if you're easy with it?")]
    [InlineData("permission to quote her", "May I quote you?")]
    public void An_ask_becomes_one_question(string typed, string sentence) =>
        Assert.Equal(sentence, LineReader.Read(Question.Ask, typed, Met).Sentence);

    [Theory]
    [InlineData("yard east, line 4 rebuild, 2016", "We worked together at Yard East on the line 4 rebuild in 2016.")]
    [InlineData("harbour library reading room, hull", "We worked together at the harbour library reading room in Hull.")]
    public void A_place_finishes_the_tie(string typed, string sentence) =>
        Assert.Equal(sentence, LineReader.Read(Question.Place, typed, Met).Sentence);

    [Theory]
    [InlineData(Question.Deed, "wow amazing!!!", FollowUp.WhichDeed)]
    [InlineData(Question.Deed, "nice and patient", FollowUp.WhichDeed)]
    [InlineData(Question.News, "grow my network", FollowUp.WhatWouldChange)]
    [InlineData(Question.Ask, "grab a coffee", FollowUp.WhatInOneLine)]
    [InlineData(Question.Ask, "15 min", FollowUp.WhatInOneLine)]
    [InlineData(Question.Role, "anything", FollowUp.WhichTwoKinds)]
    [InlineData(Question.Deed, "say we won the cup", FollowUp.DidItHappen)]
    [InlineData(Question.Deed, "Bettina said she mends hers", FollowUp.WhoIsMeant)]
    public void A_thin_answer_calls_for_its_follow_up(Question question, string typed, FollowUp followUp) =>
        Assert.Equal(followUp, LineReader.Read(question, typed, Met).FollowUp);

    [Theory]
    [InlineData("they say it saved 20 minutes a run, no idea", "20")]
    [InlineData("not bad for a pensioner, her carving", "pensioner")]
    public void Doubt_and_rude_remarks_stay_out(string typed, string words)
    {
        var composition = InvitationComposer.Compose(Met with { Place = new Line("yard east"), Deed = new Line(typed) });

        Assert.DoesNotContain(words, composition.Message.Text, StringComparison.Ordinal);
        Assert.NotEmpty(composition.LeftOut);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\u200b\u200d\ufeff")]
    [InlineData("😀🎉")]
    [InlineData("?!...")]
    public void An_answer_without_words_is_asked_again(string typed) =>
        Assert.NotEqual(ReadingOutcome.Good, LineReader.Read(Question.Deed, typed, Met).Outcome);

    [Fact]
    public void Own_words_are_kept_as_typed() =>
        Assert.Equal("She's the one who'd say \"go\", eh?", LineReader.ReadOwnWords(Question.Deed, "she's the one who'd say \"go\", eh?", Met).Sentence);
}
