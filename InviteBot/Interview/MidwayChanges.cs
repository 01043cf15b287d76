using InviteBot.Invitations;

namespace InviteBot.Interview;

/// <summary>A change of the texts that is asked for while a question is open: never an answer, but noted until the texts are there.</summary>
internal static class MidwayChanges
{
    /// <summary>Null when the message answers the question.</summary>
    public static ChangeRequest? Read(UserIntent? intent) => intent switch
    {
        UserIntent.Command { Word: CommandWord.Undo } => new ChangeRequest.Undo(),
        UserIntent.Answer answer => ChangeReader.ReadMidway(answer.Text),
        _ => null,
    };

    /// <summary>Notes it, and says so in one sentence.</summary>
    public static string Note(InterviewSession session, ChangeRequest change) => change switch
    {
        ChangeRequest.InTone { Tone: var tone } => Keep(session, choices => choices with { Tone = tone }, ChangeWording.ToneNoted(tone)),
        ChangeRequest.Shorter => Keep(session, choices => choices with { Shorter = choices.Shorter + 1 }, ChangeWording.ShorterNoted),
        ChangeRequest.Longer when session.Choices.Shorter > 0 => Keep(session, choices => choices with { Shorter = choices.Shorter - 1 }, ChangeWording.LongerNoted),
        ChangeRequest.Longer => ChangeWording.NoLongerMidway,
        ChangeRequest.SmallJobLine => Keep(session, choices => choices with { SmallJobLine = true }, ChangeWording.SmallLineNoted),
        ChangeRequest.WithoutJobLine => session.Answers.EffectiveJob == JobWish.No ? ChangeWording.NoJobLineMidway : Wording.CannotHide,
        _ => ChangeWording.NoTextsYet,
    };

    private static string Keep(InterviewSession session, Func<TextChoices, TextChoices> change, string said)
    {
        session.RememberMidway();
        session.Choices = change(session.Choices);
        return said;
    }
}
