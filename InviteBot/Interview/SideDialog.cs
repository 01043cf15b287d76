using System.Globalization;
using InviteBot.Invitations.Advice;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace InviteBot.Interview;

/// <summary>A topic beside the interview: at most two questions, one answer, and back to what was going on.</summary>
internal sealed class SideDialog(InterviewSessions sessions) : Dialog(nameof(SideDialog))
{
    private static readonly string TopicKey = "topic";
    private static readonly string StepKey = "step";

    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        var session = await sessions.OfAsync(dc.Context, cancellationToken);
        var topic = Enum.Parse<SideTopic>((string)options!);
        dc.ActiveDialog.State[TopicKey] = topic.ToString();
        if (topic == SideTopic.StepDone) return await AskWhichStepAsync(dc, session, cancellationToken);
        // Nobody is asked for news that no reminder will carry.
        var isOver = topic == SideTopic.Remind && (session.AfterSending.SaidNo || session.AfterSending.WasReminded);
        if (isOver || SideWording.Question(topic, QuestionWording.Name(session.Answers)) is not { } question) return await FinishAsync(dc, session, topic, null, cancellationToken);

        await dc.Context.SendActivityAsync(Replies.WithChoices(question, [Wording.SkipButton], Surface.Of(dc.Context)), cancellationToken);
        return EndOfTurn;
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var session = await sessions.OfAsync(dc.Context, cancellationToken);
        var topic = TopicOf(dc.ActiveDialog);
        return UserIntentReader.Read(dc.Context.Activity) switch
        {
            UserIntent.Answer answer when topic == SideTopic.StepDone => await StepAsync(dc, session, answer.Text, cancellationToken),
            UserIntent.Answer answer => await FinishAsync(dc, session, topic, answer.Text, cancellationToken),
            UserIntent.Command { Word: CommandWord.Skip } when topic != SideTopic.StepDone => await FinishAsync(dc, session, topic, null, cancellationToken),
            _ => await LeaveAsync(dc, ReviewWording.Left, cancellationToken),
        };
    }

    public override async Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        var session = await sessions.OfAsync(turnContext, cancellationToken);
        var name = QuestionWording.Name(session.Answers);
        var text = SideWording.Question(TopicOf(instance), name) ?? (instance.State.ContainsKey(StepKey) ? SideWording.SayStep(name) : SideWording.WhichStep);
        await turnContext.SendActivityAsync(Replies.Plain(text), cancellationToken);
    }

    private static Task<DialogTurnResult> FinishAsync(DialogContext dc, InterviewSession session, SideTopic topic, string? told, CancellationToken cancellationToken)
    {
        var text = topic switch
        {
            SideTopic.WorthANote => SideWording.Advice(ChannelAdvisor.Advise(session.Answers, new ChannelFacts { NotesLeft = Number(told) })),
            SideTopic.TheirView => SideWording.View(RecipientView.Of(SideWording.NoteOf(session.Answers))),
            SideTopic.NotYet => Plan(session, told),
            _ => FollowUp(session, topic, told),
        };
        return LeaveAsync(dc, text, cancellationToken);
    }

    private static string Plan(InterviewSession session, string? told)
    {
        var plan = WarmUpPlanner.Plan(session.Answers, WarmUpReader.Read(told ?? ""));
        session.Plan = [.. plan.Steps.Select(step => step.Kind).Where(kind => kind != WarmUpStepKind.Prepare)];
        return SideWording.Plan(plan);
    }

    private static string FollowUp(InterviewSession session, SideTopic topic, string? told)
    {
        var (kind, facts) = topic switch
        {
            SideTopic.SaidYes => (FollowUpKind.ThanksForYes, new FollowUpFacts { Promise = told }),
            SideTopic.SaidNo => (FollowUpKind.ThanksForNo, FollowUpFacts.None),
            SideTopic.Introduction => (FollowUpKind.IntroductionRequest, new FollowUpFacts { MutualContact = told }),
            _ => (FollowUpKind.Nudge, new FollowUpFacts { News = told, SaidNo = session.AfterSending.SaidNo, WasNudged = session.AfterSending.WasReminded }),
        };
        var written = FollowUpWriter.Write(kind, session.Answers, facts);
        if (topic == SideTopic.SaidNo) session.AfterSending = session.AfterSending with { SaidNo = true };
        if (topic == SideTopic.Remind && written.Gap == FollowUpGap.None) session.AfterSending = session.AfterSending with { WasReminded = true };
        return SideWording.FollowUp(written);
    }

    private static async Task<DialogTurnResult> AskWhichStepAsync(DialogContext dc, InterviewSession session, CancellationToken cancellationToken)
    {
        if (session.Plan.Count == 0) return await LeaveAsync(dc, SideWording.NoPlanYet, cancellationToken);

        await dc.Context.SendActivityAsync(Replies.WithChoices(SideWording.WhichStep, [.. session.Plan.Select(SideWording.Step)], Surface.Of(dc.Context)), cancellationToken);
        return EndOfTurn;
    }

    /// <summary>First which step, then the step as it will stand in the text.</summary>
    private static async Task<DialogTurnResult> StepAsync(DialogContext dc, InterviewSession session, string text, CancellationToken cancellationToken)
    {
        if (dc.ActiveDialog.State.TryGetValue(StepKey, out var done))
        {
            session.Answers = WarmUpPlanner.AfterStep(session.Answers, Enum.Parse<WarmUpStepKind>((string)done), text);
            session.Plan = [];
            await dc.Context.SendActivityAsync(Replies.Plain(SideWording.Remembered), cancellationToken);
            await dc.CancelAllDialogsAsync(cancellationToken);
            return await dc.BeginDialogAsync(nameof(InterviewDialog), cancellationToken: cancellationToken);
        }

        var words = TypedText.ForComparison(text);
        var index = session.Plan.FindIndex(kind => TypedText.ForComparison(SideWording.Step(kind)) == words);
        if (index < 0 && (!int.TryParse(words, CultureInfo.InvariantCulture, out index) || --index < 0 || index >= session.Plan.Count)) return await AskWhichStepAsync(dc, session, cancellationToken);

        dc.ActiveDialog.State[StepKey] = session.Plan[index].ToString();
        await dc.Context.SendActivityAsync(Replies.Plain(SideWording.SayStep(QuestionWording.Name(session.Answers))), cancellationToken);
        return EndOfTurn;
    }

    private static async Task<DialogTurnResult> LeaveAsync(DialogContext dc, string text, CancellationToken cancellationToken)
    {
        await dc.Context.SendActivityAsync(Replies.Plain(text), cancellationToken);
        return await dc.EndDialogAsync(cancellationToken: cancellationToken);
    }

    private static int? Number(string? told)
    {
        var digits = new string([.. (told ?? "").SkipWhile(letter => !char.IsAsciiDigit(letter)).TakeWhile(char.IsAsciiDigit).Take(3)]);
        if (int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number;
        return TypedText.ForComparison(told ?? "") is "none" or "no" or "zero" or "nothing" ? 0 : null;
    }

    private static SideTopic TopicOf(DialogInstance instance) => Enum.Parse<SideTopic>((string)instance.State[TopicKey]);
}
