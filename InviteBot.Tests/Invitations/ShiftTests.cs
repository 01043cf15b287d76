using System.Text.Json;
using InviteBot.Invitations;
using InviteBot.Invitations.Clauses;
using InviteBot.Invitations.Language;
using InviteBot.Invitations.Normalising;
using InviteBot.Invitations.Shifting;

namespace InviteBot.Tests.Invitations;

public sealed class ShiftTests
{
    public static TheoryData<string, string, string?, string> Cases()
    {
        var cases = new TheoryData<string, string, string?, string>();
        using var document = JsonDocument.Parse(Resource.Text("ShiftCases.json"));
        foreach (var row in document.RootElement.EnumerateArray())
            cases.Add(row.GetProperty("in").GetString()!, row.GetProperty("him").GetString()!, row.TryGetProperty("name", out var name) ? name.GetString() : null, row.GetProperty("out").GetString()!);
        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Words_about_the_recipient_become_words_to_the_recipient(string typed, string him, string? name, string expected)
    {
        var pronoun = Enum.Parse<Pronoun>(him, ignoreCase: true);
        var answers = new Answers { Tie = Tie.Worked, Recipient = new Recipient(name ?? "Ruta Balsys", "Ruta", Pronoun: pronoun) };
        var reading = LineReader.Read(Question.Deed, typed, answers);
        switch (expected)
        {
            case "ASK":
                Assert.Contains(reading.FollowUp, new FollowUp?[] { FollowUp.WhoIsMeant, FollowUp.DidItHappen });
                break;
            case "REFUSE":
                Assert.NotEqual(ReadingOutcome.Good, reading.Outcome);
                break;
            case "NO_RELATION":
                Assert.True(reading.Outcome == ReadingOutcome.Nothing || TieReader.Read(typed)?.Tie == Tie.NeverMet);
                break;
            case "KEEP":
                Assert.Equal(typed, Shifted(typed, pronoun, name), ignoreCase: true);
                break;
            case var whole when whole.StartsWith("You are a friend", StringComparison.Ordinal):
                Assert.Equal(whole + ".", reading.Sentence);
                break;
            default:
                // The cases show a sentence with its capital and a phrase without one.
                Assert.Equal(expected, Shifted(typed, pronoun, name), ignoreCase: char.IsUpper(expected[0]));
                break;
        }
    }

    private static string Shifted(string typed, Pronoun pronoun, string? name) =>
        new PersonShift(pronoun, name).Shift(Hedges.Strip(Normaliser.Mend(typed))).WithoutStop();
}
