using InviteBot.Invitations;

namespace InviteBot.Interview;

/// <summary>Reads what was answered to a question: the domain says what it is worth, the flow what to do about it.</summary>
internal static class AnswerReader
{
    public static AnswerReading Read(Question question, string text, InterviewSession session) => question switch
    {
        Question.Recipient => ReadRecipient(text, session),
        Question.Tie => ReadTie(text, session.Answers),
        Question.TieDetail => ReadTieDetail(text, session.Answers),
        Question.MayName => YesNo.Read(text) is { } may ? new AnswerReading.Kept(session.Answers with { MayName = may }) : new AnswerReading.NotAnAnswer(),
        Question.Job => ReadJob(text, session),
        _ => ReadLine(question, text, session),
    };

    private static AnswerReading ReadRecipient(string text, InterviewSession session)
    {
        var answers = session.Answers;
        var reading = RecipientReader.Read(text);
        return reading.Gap switch
        {
            RecipientGap.None => new AnswerReading.Kept(answers with { Recipient = reading.Recipient }),
            RecipientGap.NoName when CanFollowUp(Question.Recipient, session) => new AnswerReading.AskAgain(QuestionWording.FollowUp(Question.Recipient, answers)),
            _ => new AnswerReading.NotAnAnswer(),
        };
    }

    private static AnswerReading ReadTie(string text, Answers answers)
    {
        if (ChoiceLabels.TieOf(text) is { } tapped) return new AnswerReading.Kept(WithTie(answers, tapped, null));
        return TieReader.Read(text) is { } read ? new AnswerReading.Kept(WithTie(answers, read.Tie, read.Detail)) : new AnswerReading.NotAnAnswer();
    }

    /// <summary>Another tie has another stem: what was said to the old one is asked anew.</summary>
    private static Answers WithTie(Answers answers, Tie tie, TieDetail? detail) =>
        answers with { Tie = tie, TieDetail = detail, Place = null, MayName = null };

    private static AnswerReading ReadTieDetail(string text, Answers answers)
    {
        var detail = ChoiceLabels.TieDetailOf(text, answers) ?? (TieReader.Read(text) is { } read && read.Tie == answers.Tie ? read.Detail : null);
        return detail is null ? new AnswerReading.NotAnAnswer() : new AnswerReading.Kept(answers with { TieDetail = detail });
    }

    private static AnswerReading ReadJob(string text, InterviewSession session)
    {
        var read = ChoiceLabels.JobWishOf(text) is { } tapped ? new JobReading(tapped, WantsItHidden: false) : JobReader.Read(text);
        if (read.Wish is not { } wish) return new AnswerReading.NotAnAnswer();

        var kept = session.Answers with { Job = wish };
        if (wish == JobWish.No) return new AnswerReading.Kept(kept);
        if (read.WantsItHidden) return new AnswerReading.Kept(kept, Remark: Wording.CannotHide);
        if (session.JobOpennessExplained) return new AnswerReading.Kept(kept);

        session.JobOpennessExplained = true;
        return new AnswerReading.Kept(kept, Remark: Wording.WhyOpenly);
    }

    private static AnswerReading ReadLine(Question question, string text, InterviewSession session)
    {
        var answers = session.Answers;
        var reading = LineReader.Read(question, text, answers);
        return reading.Outcome switch
        {
            ReadingOutcome.Good => Good(question, text, reading, session),
            ReadingOutcome.Nothing when Script.MaySkip(question) => new AnswerReading.Kept(answers.With(question, Line.Skipped)),
            ReadingOutcome.Thin or ReadingOutcome.Nothing when CanFollowUp(question, session) => new AnswerReading.AskAgain(QuestionWording.FollowUp(question, answers)),
            ReadingOutcome.Unclear when CanFollowUp(question, session) => new AnswerReading.AskAgain(Wording.Unclear(QuestionWording.Name(answers), QuestionWording.Stem(question, answers))),
            _ => SecondBest(question, text, reading.Outcome, session),
        };
    }

    private static AnswerReading.Kept Good(Question question, string text, Reading reading, InterviewSession session)
    {
        var answers = session.Answers.With(question, new Line(text));
        var shown = reading is { IsWorthShowing: true, Sentence: { } sentence } ? new ShownLine(question, sentence) : null;
        var remarks = reading.LeftOut.Where(LeftOutWording.IsWorthSayingAtOnce).Select(LeftOutWording.Say).ToList();

        // A wish that an answer tells is said openly, whatever was tapped before; the questions about the work follow.
        if (reading.RevealsJobWish && answers.EffectiveJob == JobWish.No && answers.TieDetail != TieDetail.IAmHiring)
        {
            answers = answers with { Job = JobWish.Later };
            remarks.Add(reading.WantsPurposeHidden ? Wording.CannotHide : Wording.JobHeard);
        }

        return new AnswerReading.Kept(answers, shown, remarks.Count == 0 ? null : string.Join(" ", remarks));
    }

    /// <summary>The question has had its follow-up: words said to the recipient are kept as they are, praise without a fact is dropped.</summary>
    private static AnswerReading.Kept SecondBest(Question question, string text, ReadingOutcome outcome, InterviewSession session)
    {
        var line = outcome switch
        {
            ReadingOutcome.Unclear => new Line(Rewording.AsSentence(text), LineKind.OwnWords),
            _ when question == Question.Deed => Line.Skipped,
            _ => new Line(text),
        };
        return new AnswerReading.Kept(session.Answers.With(question, line));
    }

    private static bool CanFollowUp(Question question, InterviewSession session) =>
        !session.FollowedUp.Contains(question) && session.FollowedUp.Count < Script.MostFollowUps;
}
