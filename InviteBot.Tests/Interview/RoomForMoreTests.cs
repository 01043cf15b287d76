using InviteBot.Interview;
using InviteBot.Invitations;

namespace InviteBot.Tests.Interview;

/// <summary>Whether one more line is asked for.</summary>
public class RoomForMoreTests
{
    private static readonly string Long = string.Join(' ', Enumerable.Repeat("the night map of the old harbour and the estuary behind it", 12));

    [Fact]
    public void The_text_is_composed_once_for_the_same_answers()
    {
        var answers = Told("harbour library reading room, 2019");
        Assert.True(Allocated(answers) > 10_000); // the whole text
        Assert.InRange(Allocated(answers), 0, 1_000);
    }

    [Fact]
    public void A_line_that_was_told_stays_part_of_the_conversation_when_the_text_has_grown()
    {
        var answers = Told(Long);
        Assert.False(Script.Asks(Question.Extra, answers));
        Assert.True(Script.Asks(Question.Extra, answers with { Extra = new Line("I can bring the ink.", LineKind.OwnWords) }));
    }

    private static Answers Told(string place) => Answers.None with
    {
        Recipient = new Recipient("Owen Tasker", "Owen"),
        Tie = Tie.Worked,
        Place = new Line($"We worked together on {place}.", LineKind.OwnWords),
        Job = JobWish.No,
        Ask = new Line("Could I send it to you?", LineKind.OwnWords),
    };

    private static long Allocated(Answers answers)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Script.Asks(Question.Extra, answers);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
