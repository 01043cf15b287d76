using InviteBot.Invitations;
using InviteBot.Invitations.Changing;

namespace InviteBot.Interview;

/// <summary>Changes the texts as asked and says what came of it; a change that changes nothing is not kept.</summary>
internal static class TextChanges
{
    public static string Apply(InterviewSession session, ChangeRequest request) => request switch
    {
        ChangeRequest.Shorter => Shorten(session),
        ChangeRequest.Longer => Lengthen(session),
        ChangeRequest.InTone tone => PutInTone(session, tone.Tone),
        ChangeRequest.SmallJobLine => MakeJobLineSmall(session),
        ChangeRequest.Correct correct => Correct(session, correct.Correction),
        ChangeRequest.Undo => session.UndoChange() ? ChangeWording.Undone : ChangeWording.NothingToUndo,
        _ => ChangeWording.HowToEdit,
    };

    /// <summary>The sentences of the first length that has that many, behind the greeting; null when none has.</summary>
    public static Segment? SentenceAt(InterviewSession session, int number)
    {
        foreach (var text in CheckReplies.Texts(session).Where(text => !text.IsOwn))
        {
            List<Segment> sentences = [.. text.Segments.Skip(1).Where(segment => segment.Source != Question.SignOff)];
            if (number == 0 && sentences.Count > 0) return sentences[^1];
            if (number >= 1 && number <= sentences.Count) return sentences[number - 1];
        }

        return null;
    }

    /// <summary>Another wording of the answers to these questions; null when there is none.</summary>
    public static string? Reword(InterviewSession session, IReadOnlyList<Question> questions) =>
        TryChange(session, choices => choices.WithAnotherWording(questions.Contains(Question.Role) ? [.. questions, Question.Job] : questions)) ? ChangeWording.OtherWording : null;

    /// <summary>Keeps what was edited, if it may be kept at all; says what the check found.</summary>
    public static string Edit(InterviewSession session, TextForm form, string edited)
    {
        if (!TypedText.HasWords(edited)) return ChangeWording.Empty;

        // The same text once more, in spite of what was said about it: then it is meant.
        var isMeant = session.Choices.OwnTexts.GetValueOrDefault(form) is { } before && before.Text == edited;
        session.RememberTexts();
        session.Choices = session.Choices.WithOwnText(form, new OwnText(edited, isMeant));
        return ChangeWording.Checked(CheckReplies.Texts(session).First(text => text.Form == form));
    }

    /// <summary>Puts the right words wherever the wrong ones stand, also in the middle of the interview.</summary>
    public static string Correct(InterviewSession session, Correction correction)
    {
        var questions = correction.FoundIn(session.Answers);
        var own = session.Choices.OwnTexts.Where(text => correction.In(text.Value.Text) != text.Value.Text).ToList();
        if (questions.Count == 0 && own.Count == 0) return ChangeWording.NotAmongAnswers(correction);

        if (session.Asking is null) session.RememberTexts();
        session.Answers = correction.In(session.Answers);
        foreach (var (form, text) in own) session.Choices = session.Choices.WithOwnText(form, new OwnText(correction.In(text.Text)));
        return string.Join(" ", [ChangeWording.Corrected(correction, questions), .. questions.Select(question => SayOpenly(session, question)).OfType<string>()]);
    }

    /// <summary>A wish for a job that changed words tell is said openly, as it would be in an answer.</summary>
    public static string? SayOpenly(InterviewSession session, Question question)
    {
        if (session.Answers.LineOf(question) is not { } line || session.Answers.TieDetail == TieDetail.IAmHiring || !LineReader.Read(question, line, session.Answers).RevealsJobWish) return null;

        session.Answers = session.Answers with { Job = JobWish.Later };
        return Wording.JobHeard;
    }

    private static string Shorten(InterviewSession session)
    {
        var before = Sentences(session);
        if (!TryChange(session, choices => choices with { Shorter = choices.Shorter + 1 })) return ChangeWording.AlreadyShort;

        var after = Sentences(session);
        return ChangeWording.Shorter([.. before.Except(after).Where(gone => !after.Any(kept => kept.Contains(gone.TrimEnd('.'), StringComparison.OrdinalIgnoreCase)))]);
    }

    private static List<string> Sentences(InterviewSession session) => [.. CheckReplies.Texts(session)[^1].Segments.Skip(1).Select(segment => segment.Text.Trim())];

    private static string Lengthen(InterviewSession session) =>
        session.Choices.Shorter > 0 && TryChange(session, choices => choices with { Shorter = choices.Shorter - 1 }) ? ChangeWording.LongerAgain : ChangeWording.NoLonger;

    private static string PutInTone(InterviewSession session, Tone tone) =>
        TryChange(session, choices => choices with { Tone = tone }) ? ChangeWording.InTone(tone) : ChangeWording.ToneChangesNothing(tone, QuestionWording.Name(session.Answers));

    private static string MakeJobLineSmall(InterviewSession session)
    {
        if (session.Answers.EffectiveJob == JobWish.No) return ChangeWording.NoJobLine;
        return TryChange(session, choices => choices with { SmallJobLine = true }) ? ChangeWording.SmallLine : ChangeWording.AlreadySmall;
    }

    private static bool TryChange(InterviewSession session, Func<TextChoices, TextChoices> change)
    {
        var before = Texts(session);
        session.RememberTexts();
        session.Choices = change(session.Choices);
        if (Texts(session) != before) return true;

        session.UndoChange();
        return false;
    }

    private static string Texts(InterviewSession session) => string.Join('\n', CheckReplies.Texts(session).Select(text => text.Text));
}
