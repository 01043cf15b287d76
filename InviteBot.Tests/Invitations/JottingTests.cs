using InviteBot.Invitations;

namespace InviteBot.Tests.Invitations;

/// <summary>What is asked for once more although it could be used, and what is left in peace.</summary>
public sealed class JottingTests
{
    private static readonly Answers Colleague = new() { Recipient = RecipientReader.Read("Ruta Balsys").Recipient, Tie = Tie.Worked };

    [Theory]
    [InlineData(Question.Deed, "you open the pump in front of everybody")]
    [InlineData(Question.Deed, "told me quit pushing the rod n drag it")]
    [InlineData(Question.Deed, "I not know you, only read your post about the interview")]
    [InlineData(Question.Role, "trekking guide autumn season, the big rounds all")]
    [InlineData(Question.Role, "Illustration of picture books, someday, not asking now, no hurry at all")]
    [InlineData(Question.Place, "the office by the river where we were all together for almost four years and then the school with the courtyard")]
    [InlineData(Question.Fact, "I have a truck and 3 kid")]
    [InlineData(Question.Fact, "I work in a stroke unit for 3 years")]
    [InlineData(Question.Deed, "You showed me as dentist how to hold it")]
    [InlineData(Question.Deed, "he sat with my father and read him the paper until it was light")]
    [InlineData(Question.Fact, "20 yrs of it")]
    [InlineData(Question.Deed, "gave talk: walk in gallery no phone only ear")]
    [InlineData(Question.Deed, "You smelled twelve glasses and the bad one you said at the second second")]
    [InlineData(Question.Ask, "work first or scholarship first?")]
    [InlineData(Question.Fact, "I grew my territory from 40 outlets to over 5,000, okay 1,200 that somebody has verified")]
    [InlineData(Question.Fact, "I've mentored eleven students since the pandemic and all of them passed well ten did and one passed late")]
    [InlineData(Question.Ask, "If it is not troubling madam, may I request some time of you to know what was told?")]
    [InlineData(Question.News, "We open in May. The board has not voted yet.")]
    public void Notes_and_what_could_not_be_told_as_it_was_typed_are_read_back(Question question, string typed) =>
        Assert.True(LineReader.Read(question, typed, Colleague).IsDoubtful);

    [Theory]
    [InlineData(Question.Deed, "You wrote a diary for every patient who was asleep, so that they could read later what had happened.")]
    [InlineData(Question.Deed, "always brings the spare fuses")]
    [InlineData(Question.Deed, "showed me how to brake on wet leaves")]
    [InlineData(Question.Ask, "Would you read our first template and cross out what is too much?")]
    [InlineData(Question.Ask, "Did you ever move the hive at night?")]
    [InlineData(Question.Role, "timetable planner")]
    [InlineData(Question.Role, "evening hours as a glaze tester")]
    [InlineData(Question.Fact, "ran the winter timetable for 3 years")]
    [InlineData(Question.Fact, "12 years in diesel")]
    [InlineData(Question.Place, "the intensive care in Groningen, from 2015 to 2020")]
    public void What_is_said_is_left_in_peace(Question question, string typed) =>
        Assert.False(LineReader.Read(question, typed, Colleague).IsDoubtful);

    [Theory]
    [InlineData(Question.Fact, "8 yrs dyeing floor incharge, 12 machine, 40 worker")]
    [InlineData(Question.Fact, "polish B2, diploma economist, 9 years Kharkiv")]
    [InlineData(Question.Deed, "checklist for payment forms, found 3 bugs first day")]
    public void Raw_notes_are_never_set_into_a_frame(Question question, string typed) =>
        Assert.NotEqual(ReadingOutcome.Good, LineReader.Read(question, typed, Colleague).Outcome);
}
