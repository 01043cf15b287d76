using InviteBot.Cards;
using InviteBot.Invitations;
using InviteBot.Invitations.Declining;
using Microsoft.Bot.Schema;

namespace InviteBot.Interview;

/// <summary>The interview as one form: the same questions, read by the same readers; what cannot be read is asked in the conversation.</summary>
internal static class InterviewForm
{
    private static readonly Question[] NotOnIt = [Question.ShortDeed, Question.MayName, Question.Extra];

    /// <summary>The questions on the form, in order.</summary>
    public static IReadOnlyList<Question> OnIt { get; } = [.. Script.Order.Except(NotOnIt)];

    public static Activity Ask(InterviewSession session) => Replies.WithCard(text: null, Card(session));

    /// <summary>The form with what was answered so far; from now on it is the one card that counts.</summary>
    public static Attachment Card(InterviewSession session)
    {
        session.CardId = Replies.NewCardId();
        return FormCard.Build(new FormCardWords(FormWording.Title, FormWording.Hint, FormWording.Submit), Fields(session.Answers, question => AnswerText.Of(question, session.Answers)), session.CardId);
    }

    public static IReadOnlyList<FormField> Fields(Answers answers, Func<Question, string?> value) =>
        [.. OnIt.Select(question => new FormField(question.ToString(), QuestionWording.Label(question), QuestionWording.Stem(question, answers), value(question), Choices(question)))];

    /// <summary>Keeps what can be read of the form and says what is still to be asked.</summary>
    /// <param name="session">Where the answers go.</param>
    /// <param name="fields">What was filled in, by question.</param>
    /// <param name="isLastTime">Whether nothing is asked again: what can be used is used, what is private stays out.</param>
    public static void Fill(InterviewSession session, IReadOnlyDictionary<string, string> fields, bool isLastTime = false)
    {
        if (!fields.Values.Any(TypedText.HasWords)) return;

        List<string> remarks = [];
        List<string> open = [];
        foreach (var question in OnIt.Where(question => Script.Asks(question, session.Answers)))
        {
            var typed = TypedText.Clean(fields.GetValueOrDefault(question.ToString(), ""));
            if (typed.Length > 0 && typed == AnswerText.Of(question, session.Answers)) continue;
            if (typed.Length == 0 && Script.MaySkip(question) && !session.Answers.Has(question)) session.Answers = session.Answers.With(question, Line.Skipped);
            else if (typed.Length > 0 && !Keep(session, question, typed, remarks, isLastTime)) open.Add(QuestionWording.Label(question));
        }

        // A form is one turn, however many questions it answers.
        session.Turns = 1;
        (session.Shown, session.Former) = (null, null);
        if (open.Count > 0) remarks.Add(FormWording.StillToAsk(open));
        session.Remark = remarks.Count == 0 ? null : string.Join(" ", remarks.Distinct());
    }

    private static bool Keep(InterviewSession session, Question question, string typed, List<string> remarks, bool isLastTime)
    {
        if (MisuseReader.Read(typed, saidNo: false) is { } misuse)
        {
            remarks.Add(DeclineWording.Say(misuse));
            return false;
        }

        if (typed.Length > TypedText.LongestAnswer) return false;
        if (isLastTime) session.FollowedUp.Add(question);
        var reading = AnswerReader.Read(question, typed, session);
        if (isLastTime && reading is AnswerReading.IsPrivate) reading = AnswerReader.ReadSettled(question, typed, mayStand: false, session);
        if (reading is AnswerReading.IsPrivate isPrivate) remarks.Add(FormWording.IsPrivate(isPrivate.Words));
        if (reading is not AnswerReading.Kept kept) return false;

        session.Keep(kept.Answers, shown: null, remark: null);
        if (kept.Remark is { } remark) remarks.Add(question == Question.Job ? FormWording.AboutJob(remark) : remark);
        return true;
    }

    private static IReadOnlyList<string> Choices(Question question) => question switch
    {
        Question.TieDetail => [.. new[] { Tie.Studied, Tie.Customer, Tie.Job }.SelectMany(tie => ChoiceLabels.For(question, Answers.None with { Tie = tie }))],
        Question.Tie or Question.Job => [.. ChoiceLabels.For(question, Answers.None)],
        _ => [],
    };
}
