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
        _ => WithoutJob(question, new Line(text), session) ?? ReadLine(question, new Line(text), session, askAboutPrivate: true),
    };

    /// <summary>Reads an answer once more after the person said whether what is private may stand.</summary>
    public static AnswerReading ReadSettled(Question question, string text, bool mayStand, InterviewSession session) =>
        ReadLine(question, new Line(text) { PrivateMayStand = mayStand }, session, askAboutPrivate: false);

    /// <summary>Reads what was said once more when all was read back: it stands as far as it can; what is private stays out.</summary>
    public static AnswerReading ReadOnceMore(Question question, string text, InterviewSession session) =>
        new Line(text, LineKind.Repeated) is var line && WithoutJob(question, line, session) is { } kept ? kept : ReadLine(question, line, session, askAboutPrivate: false);

    /// <summary>
    /// Where the work is asked for and no job is wanted after all, or somebody is looked for: what was asked about the work is
    /// forgotten, and what is going on is asked instead where it was not told with it. Null when the answer is about the work.
    /// </summary>
    private static AnswerReading.Kept? WithoutJob(Question question, Line line, InterviewSession session)
    {
        var isOffer = question == Question.Role && JobReader.IsOffer(line.Text);
        if (question != Question.Role || !(isOffer || JobReader.IsDenied(line.Text))) return null;

        session.ToldWish = false;
        return new AnswerReading.Kept(session.Answers with { Job = JobWish.No, Role = null, Fact = null, News = isOffer ? line : session.Answers.News }, Remark: Wording.NoJobThen);
    }

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
        if (wish == JobWish.No && session.ToldWish) return new AnswerReading.Kept(kept with { Job = JobWish.Later }, Remark: Wording.JobHeard);
        if (wish == JobWish.No) return new AnswerReading.Kept(kept);
        if (read.WantsItHidden) return new AnswerReading.Kept(kept, Remark: Wording.CannotHide);
        if (session.JobOpennessExplained) return new AnswerReading.Kept(kept);

        session.JobOpennessExplained = true;
        return new AnswerReading.Kept(kept, Remark: Wording.WhyOpenly);
    }

    private static AnswerReading ReadLine(Question question, Line line, InterviewSession session, bool askAboutPrivate)
    {
        var answers = session.Answers;
        // What is shown back is what will stand, so a second answer is read as one.
        if (session.FollowedUp.Contains(question)) line = line with { Kind = LineKind.Repeated };
        var reading = LineReader.Read(question, line, answers);
        session.ToldWish |= reading.RevealsJobWish;
        if (askAboutPrivate && reading.LeftOut.FirstOrDefault(left => left.Reason == LeftOutReason.Private) is { } found) return new AnswerReading.IsPrivate(found.Words);

        return reading.Outcome switch
        {
            // What is answered when the lines were read back already is asked for once more by itself.
            ReadingOutcome.Good when reading.IsDoubtful && session.HasReadBack && CanFollowUp(question, session) => AskAgain(Wording.Rough(QuestionWording.Name(answers), QuestionWording.Stem(question, answers)), reading, session),
            ReadingOutcome.Good => Good(question, line, reading, session),
            ReadingOutcome.Nothing when Script.MaySkip(question) => new AnswerReading.Kept(answers.With(question, question == Question.Ask && answers.News is { IsRough: true } ? line : Line.Skipped)), // "No question" ends the text in words of its own.
            ReadingOutcome.Thin or ReadingOutcome.Nothing when CanFollowUp(question, session) => AskAgain(QuestionWording.FollowUp(question, answers), reading, session),
            ReadingOutcome.Unclear when line.Kind == LineKind.Typed && ReadBack.WillCome(question, session) => Good(question, line, reading, session, Wording.ComeBackToIt),
            ReadingOutcome.Unclear when CanFollowUp(question, session) => AskAgain(Wording.Unclear(QuestionWording.Name(answers), QuestionWording.Stem(question, answers)), reading, session),
            _ => SecondBest(question, line, reading, session),
        };
    }

    /// <summary>What the answer tells besides is heard at once, even when its sentence is asked for again.</summary>
    private static AnswerReading.AskAgain AskAgain(string text, Reading reading, InterviewSession session) =>
        TellsWish(reading, session.Answers)
            ? new AnswerReading.AskAgain($"{WishRemark(reading)} {text}", session.Answers with { Job = JobWish.Later })
            : new AnswerReading.AskAgain(text);

    /// <summary>Before the question about a job nothing is decided: it is asked, and a No is weighed against what was told.</summary>
    private static bool TellsWish(Reading reading, Answers answers) =>
        answers.Has(Question.Job) && reading.RevealsJobWish && answers.EffectiveJob == JobWish.No && answers.TieDetail != TieDetail.IAmHiring;

    private static string WishRemark(Reading reading) => reading.WantsPurposeHidden ? Wording.CannotHide : Wording.JobHeard;

    private static AnswerReading.Kept Good(Question question, Line line, Reading reading, InterviewSession session, string? besides = null)
    {
        var answers = session.Answers.With(question, line);
        var shown = reading is { IsWorthShowing: true, Sentence: { } sentence } ? new ShownLine(question, sentence) : null;
        var remarks = reading.LeftOut.Where(LeftOutWording.IsWorthSayingAtOnce).Select(LeftOutWording.Say).ToList();

        // A wish that an answer tells is said openly, whatever was tapped before; the questions about the work follow.
        if (TellsWish(reading, answers))
        {
            answers = answers with { Job = JobWish.Later };
            remarks.Add(WishRemark(reading));
        }

        if (besides is not null) remarks.Add(besides);
        return new AnswerReading.Kept(answers, shown, remarks.Count == 0 ? null : string.Join(" ", remarks));
    }

    /// <summary>
    /// No follow-up is left: what can be used of the answer is used; praise without a fact, and what makes no sentence,
    /// is left out where the question allows it.
    /// </summary>
    private static AnswerReading.Kept SecondBest(Question question, Line typed, Reading reading, InterviewSession session)
    {
        var line = typed with { Kind = question == Question.Ask ? LineKind.Repeated : typed.Kind };
        var answers = session.Answers.With(question, line);
        return new AnswerReading.Kept(TellsWish(reading, answers) ? answers with { Job = JobWish.Later } : answers);
    }

    /// <summary>
    /// Once for a question, and as long as the whole conversation stays within its turns. Where only one is left it is
    /// kept for what carries the text: the place, the deed and the question.
    /// </summary>
    private static bool CanFollowUp(Question question, InterviewSession session)
    {
        var needed = question is Question.News or Question.Fact or Question.Extra && !session.Answers.Has(Question.Ask) ? 2 : 1;
        return !session.FollowedUp.Contains(question) && TurnsLeft(session) >= needed;
    }

    private static int TurnsLeft(InterviewSession session) =>
        Script.MostTurns - session.Turns - session.FollowedUp.Count - Script.StillOpen(session) - (session.HasReadBack ? 0 : 1);
}
