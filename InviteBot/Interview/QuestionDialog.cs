using InviteBot.Invitations;
using InviteBot.Invitations.Changing;
using InviteBot.Invitations.Clauses;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace InviteBot.Interview;

/// <summary>Asks one question until it is answered, skipped or given up: ask, read, keep.</summary>
internal sealed class QuestionDialog(InterviewSessions sessions) : Dialog(nameof(QuestionDialog))
{
    private static readonly string QuestionKey = "question";
    private static readonly string TriesKey = "tries";
    private static readonly string RewordingKey = "rewording";
    private static readonly string PrivateKey = "private";
    private static readonly string RewordedKey = "reworded";
    private static readonly string[] CorrectionOpeners = ["it was ", "it is ", "it's ", "that was ", "no, it ", "no it ", "change ", "replace ", "correct "];

    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        var question = (Question)options!;
        var session = await sessions.OfAsync(dc.Context, cancellationToken);
        dc.ActiveDialog.State[QuestionKey] = question.ToString();
        dc.ActiveDialog.State[TriesKey] = 0;
        dc.ActiveDialog.State[RewordingKey] = false;
        session.Asking = question;

        await dc.Context.SendActivityAsync(QuestionReplies.Ask(question, session, QuestionReplies.Lead(question, session), Surface.Of(dc.Context)), cancellationToken);
        return EndOfTurn;
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var session = await sessions.OfAsync(dc.Context, cancellationToken);
        return UserIntentReader.Read(dc.Context.Activity) switch
        {
            UserIntent.Answer answer => await ReadAsync(dc, session, answer.Text, cancellationToken),
            UserIntent.Side side when AnswersMayName(session, side) => await ReadAsync(dc, session, side.Topic == SideTopic.SaidYes ? Wording.Yes : Wording.No, cancellationToken),
            UserIntent.Command { Word: CommandWord.Skip } => await SkipAsync(dc, session, cancellationToken),
            UserIntent.Command { Word: CommandWord.Reword } when session.Shown is { } shown => await AskForWordsAsync(dc, session, shown, cancellationToken),
            UserIntent.Unreadable unreadable => await NoAnswerAsync(dc, session, Wording.Unreadable(unreadable.Reason), cancellationToken),
            UserIntent.Tap => await AskAgainAsync(dc, session, Wording.StaleCard, cancellationToken),
            _ => await NoAnswerAsync(dc, session, Wording.NoAnswer(TriesOf(dc.ActiveDialog) + 1), cancellationToken),
        };
    }

    public override async Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        var session = await sessions.OfAsync(turnContext, cancellationToken);
        instance.State[RewordingKey] = false;
        instance.State.Remove(PrivateKey);
        instance.State.Remove(RewordedKey);
        await turnContext.SendActivityAsync(QuestionReplies.Ask(QuestionOf(instance), session, lead: null, Surface.Of(turnContext)), cancellationToken);
    }

    /// <summary>"She said yes" is what the third person said, while that is what was asked.</summary>
    public static bool AnswersMayName(InterviewSession session, UserIntent.Side side) => session.Asking == Question.MayName && side.Topic is (SideTopic.SaidYes or SideTopic.SaidNo);

    private static async Task<DialogTurnResult> ReadAsync(DialogContext dc, InterviewSession session, string text, CancellationToken cancellationToken)
    {
        var question = QuestionOf(dc.ActiveDialog);
        if (Take(RewordedKey, dc.ActiveDialog) is { } reworded && YesNo.Read(text) is { } stands) return await StandOrAskAgainAsync(dc, session, reworded, stands, cancellationToken);
        if (Take(PrivateKey, dc.ActiveDialog) is { } held && YesNo.Read(text) is { } mayStand) return await KeepOrAskAsync(dc, session, AnswerReader.ReadSettled(question, held, mayStand, session), cancellationToken);
        if (Corrected(text, session) is { } corrected) return await AskAgainAsync(dc, session, corrected, cancellationToken);

        var rewording = dc.ActiveDialog.State[RewordingKey] is true;
        if (session.Shown is { } shown && Rewording.Of(text, shown.Sentence, rewording, yesOrNo: question is Question.Job or Question.MayName) is { } words)
            return PrivateFacts.In(words) is { } found ? await AskWhetherItStandsAsync(dc, RewordedKey, words, found, cancellationToken) : await RewordAsync(dc, session, shown, words, cancellationToken);

        var reading = AnswerReader.Read(question, text, session);
        return reading is AnswerReading.IsPrivate isPrivate ? await AskWhetherItStandsAsync(dc, PrivateKey, text, isPrivate.Words, cancellationToken) : await KeepOrAskAsync(dc, session, reading, cancellationToken);
    }

    private static async Task<DialogTurnResult> AskWhetherItStandsAsync(DialogContext dc, string key, string text, string found, CancellationToken cancellationToken)
    {
        dc.ActiveDialog.State[key] = text;
        await dc.Context.SendActivityAsync(Replies.WithChoices(Wording.IsPrivate(found), [Wording.LeaveItOut, Wording.LetItStand], Surface.Of(dc.Context)), cancellationToken);
        return EndOfTurn;
    }

    /// <summary>Private words in a sentence that was reworded: they stand, or other words are asked for.</summary>
    private static Task<DialogTurnResult> StandOrAskAgainAsync(DialogContext dc, InterviewSession session, string words, bool mayStand, CancellationToken cancellationToken)
    {
        if (session.Shown is not { } shown) return AskAgainAsync(dc, session, Wording.GoingOn, cancellationToken);
        return mayStand ? RewordAsync(dc, session, shown, words, cancellationToken) : AskForWordsAsync(dc, session, shown, cancellationToken);
    }

    private static Task<DialogTurnResult> KeepOrAskAsync(DialogContext dc, InterviewSession session, AnswerReading reading, CancellationToken cancellationToken) => reading switch
    {
        AnswerReading.Kept kept => KeepAsync(dc, session, kept, cancellationToken),
        AnswerReading.AskAgain again => FollowUpAsync(dc, session, again, cancellationToken),
        _ => NoAnswerAsync(dc, session, Wording.NoAnswer(TriesOf(dc.ActiveDialog) + 1), cancellationToken),
    };

    /// <summary>The answer that waits for a word about what is private in it, once.</summary>
    private static string? Take(string key, DialogInstance instance) => instance.State.Remove(key, out var held) ? (string)held : null;

    /// <summary>"it was 2019, not 2018", while the 2018 stands in an earlier answer; other words with a "not" answer the question.</summary>
    private static string? Corrected(string text, InterviewSession session)
    {
        if (!Array.Exists(CorrectionOpeners, opener => text.StartsWith(opener, StringComparison.OrdinalIgnoreCase))) return null;
        if (CorrectionReader.Read(text) is not { } correction || correction.FoundIn(session.Answers).Count == 0) return null;

        session.RememberMidway();
        session.Shown = null;
        return TextChanges.Correct(session, correction);
    }

    private static Task<DialogTurnResult> KeepAsync(DialogContext dc, InterviewSession session, AnswerReading.Kept kept, CancellationToken cancellationToken)
    {
        session.Keep(kept.Answers, kept.Shown, kept.Remark);
        return dc.EndDialogAsync(cancellationToken: cancellationToken);
    }

    private static async Task<DialogTurnResult> FollowUpAsync(DialogContext dc, InterviewSession session, AnswerReading.AskAgain again, CancellationToken cancellationToken)
    {
        var question = QuestionOf(dc.ActiveDialog);
        session.FollowedUp.Add(question);
        if (again.Answers is { } partly) session.Answers = partly;
        await dc.Context.SendActivityAsync(QuestionReplies.FollowUp(question, session, again.Text, Surface.Of(dc.Context)), cancellationToken);
        return EndOfTurn;
    }

    private static Task<DialogTurnResult> SkipAsync(DialogContext dc, InterviewSession session, CancellationToken cancellationToken)
    {
        var question = QuestionOf(dc.ActiveDialog);
        if (!Script.MaySkip(question)) return AskAgainAsync(dc, session, Wording.NeedsAnswer, cancellationToken);

        // Without a yes nobody is named.
        var answers = question == Question.MayName ? session.Answers with { MayName = false } : session.Answers.With(question, Line.Skipped);
        session.Keep(answers, shown: null, remark: null);
        return dc.EndDialogAsync(cancellationToken: cancellationToken);
    }

    private static async Task<DialogTurnResult> AskForWordsAsync(DialogContext dc, InterviewSession session, ShownLine shown, CancellationToken cancellationToken)
    {
        dc.ActiveDialog.State[RewordingKey] = true;
        var text = Wording.SayItYourself(QuestionWording.Name(session.Answers), QuestionWording.Stem(shown.Question, session.Answers));
        await dc.Context.SendActivityAsync(Replies.Plain(text), cancellationToken);
        return EndOfTurn;
    }

    private static Task<DialogTurnResult> RewordAsync(DialogContext dc, InterviewSession session, ShownLine shown, string words, CancellationToken cancellationToken)
    {
        dc.ActiveDialog.State[RewordingKey] = false;
        session.RememberMidway();
        session.Answers = session.Answers.With(shown.Question, new Line(words, LineKind.OwnWords));
        session.Shown = null;
        return AskAgainAsync(dc, session, Wording.Reworded(words), cancellationToken);
    }

    private static async Task<DialogTurnResult> NoAnswerAsync(DialogContext dc, InterviewSession session, string text, CancellationToken cancellationToken)
    {
        var tries = TriesOf(dc.ActiveDialog) + 1;
        dc.ActiveDialog.State[TriesKey] = tries;
        var question = QuestionOf(dc.ActiveDialog);
        await dc.Context.SendActivityAsync(QuestionReplies.AfterNonsense(question, session, text, tries, Surface.Of(dc.Context)), cancellationToken);
        return EndOfTurn;
    }

    private static async Task<DialogTurnResult> AskAgainAsync(DialogContext dc, InterviewSession session, string lead, CancellationToken cancellationToken)
    {
        await dc.Context.SendActivityAsync(QuestionReplies.Ask(QuestionOf(dc.ActiveDialog), session, lead, Surface.Of(dc.Context)), cancellationToken);
        return EndOfTurn;
    }

    private static Question QuestionOf(DialogInstance instance) => Enum.Parse<Question>((string)instance.State[QuestionKey]);

    // A number comes back from JSON as long.
    private static int TriesOf(DialogInstance instance) => Convert.ToInt32(instance.State[TriesKey], System.Globalization.CultureInfo.InvariantCulture);
}
