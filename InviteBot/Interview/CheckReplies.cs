using System.Globalization;
using InviteBot.Cards;
using InviteBot.Invitations;
using InviteBot.Invitations.Changing;
using Microsoft.Bot.Schema;

namespace InviteBot.Interview;

/// <summary>Builds what the check shows: the card, the lines that can be reworded, the answers that can be changed, the versions.</summary>
internal static class CheckReplies
{
    public static IReadOnlyList<InvitationText> Texts(InterviewSession session) => Texts(Composed(session));

    public static Activity Card(InterviewSession session, string? lead, string cardId, TextForm inView, ChatSurface surface)
    {
        var composition = Composed(session);
        var words = new InvitationCardWords
        {
            Title = CheckWording.Title(QuestionWording.Name(session.Answers)),
            TabTitle = CheckWording.TabTitle,
            Counter = CheckWording.Counter,
            Source = CheckWording.Source,
            WhyWithheld = CheckWording.WhyWithheld,
            Notices = [.. CheckWording.Hints(composition), .. composition.LeftOut.Select(LeftOutWording.Say), .. composition.OpenPoints.Select(OpenPointWording.Say)],
            HowToSend = CheckWording.HowToSend,
            Copy = CheckWording.Copy,
            Subject = CheckWording.Subject,
            WhereFrom = CheckWording.WhereFrom,
            Reword = CheckWording.Reword,
            ChangeAnswer = CheckWording.ChangeAnswer,
            OtherVersions = CheckWording.OtherVersions,
            StartOver = CheckWording.StartOver,
            ToneAndLength = ChangeWording.ToneAndLength,
            Shapes = ChangeWording.ShapeButtons,
            Edit = ChangeWording.EditLink,
            EditLabel = ChangeWording.EditLabel,
            CheckMine = ChangeWording.CheckMine,
            Own = ChangeWording.Own,
            Remarks = FindingWording.Remarks,
            SignOffPrompt = session.Answers.SignOff is null ? CheckWording.SignOffPrompt : null,
            SignOffButton = CheckWording.SignOffButton,
            CopyBlock = surface.HasDialogs ? CheckWording.CopyBlock : null,
        };
        return Replies.WithCard(lead, InvitationCard.Build(Texts(composition), words, cardId, inView));
    }

    /// <summary>The sentences that came from an answer, from the longest text, each once.</summary>
    public static IReadOnlyList<ShownLine> Lines(InterviewSession session) =>
        [.. Texts(session).Reverse().SelectMany(text => text.Segments).Where(segment => segment.Source is { } question && session.Answers.LineOf(question) is not null)
            .DistinctBy(segment => segment.Source).Select(segment => new ShownLine(segment.Source!.Value, segment.Text.Trim()))];

    public static ShownLine? LineOf(string text, InterviewSession session) => Pick(Lines(session), line => line.Sentence, text);

    public static IReadOnlyList<Question> Answered(InterviewSession session) =>
        [.. Script.Order.Where(question => Script.Asks(question, session.Answers) && session.Answers.Has(question))];

    public static Question? QuestionOf(string text, InterviewSession session) =>
        Answered(session).Cast<Question?>().ToList() is var questions ? Pick(questions, question => QuestionWording.Label(question!.Value), text) : null;

    /// <summary>The short note in each version, with the reason to choose it.</summary>
    public static string Versions(InterviewSession session) =>
        string.Join("\n", Enum.GetValues<InvitationVersion>().Select(version =>
            $"{CheckWording.Label(version)}: {CheckWording.Why(version)}.\n“{Composed(session, version).Note200.Text}”"));

    /// <summary>The shortest text that can leave; the message where none can.</summary>
    public static InvitationText NoteOf(InterviewSession session) => Texts(session) is var texts && texts.FirstOrDefault(text => !text.IsBlocked && text.Length > 0) is { } note ? note : texts[^1];

    /// <summary>The text of that form as it was composed, whatever the person made of it.</summary>
    public static InvitationText ComposedOf(InterviewSession session, TextForm form) => Composed(session, session.ChosenVersion ?? default(InvitationVersion))[form];

    private static IReadOnlyList<InvitationText> Texts(Composition composition) => [composition.Note200, composition.Note300, composition.Message];

    /// <summary>The texts as they were chosen, each the person's own where they wrote it.</summary>
    private static Composition Composed(InterviewSession session, InvitationVersion? version = null)
    {
        var choices = session.Choices;
        var composed = InvitationComposer.Compose(session.Answers, new ComposeOptions
        {
            Version = version ?? session.ChosenVersion ?? default,
            Wordings = choices.Wordings,
            Tone = choices.Tone,
            Shorter = choices.Shorter,
            SmallJobLine = choices.SmallJobLine,
        });
        if (version is not null || choices.OwnTexts.Count == 0) return composed;

        InvitationText Own(InvitationText text) => choices.OwnTexts.GetValueOrDefault(text.Form) is { } own ? OwnTexts.Judge(own, text, session.Answers) : text;
        return composed with { Note200 = Own(composed.Note200), Note300 = Own(composed.Note300), Message = Own(composed.Message) };
    }

    /// <summary>The choice that was tapped or typed, also by its number.</summary>
    private static T? Pick<T>(IReadOnlyList<T> choices, Func<T, string> label, string text)
    {
        var words = TypedText.ForComparison(text);
        if (int.TryParse(words, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= choices.Count) return choices[number - 1];
        return choices.FirstOrDefault(choice => TypedText.ForComparison(label(choice)) == words);
    }
}
