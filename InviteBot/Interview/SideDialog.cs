using InviteBot.Invitations.Advice;
using InviteBot.Invitations.Clauses;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace InviteBot.Interview;

/// <summary>A topic beside the interview: at most one question, one answer, and back to what was going on.</summary>
internal sealed class SideDialog(InterviewSessions sessions, PersonNotebook notebook) : Dialog(nameof(SideDialog))
{
    private static readonly string TopicKey = "topic";
    private static readonly string PrivateKey = "private";

    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        var session = await sessions.OfAsync(dc.Context, cancellationToken);
        var (topic, told) = (UserIntent.Side)options!;
        dc.ActiveDialog.State[TopicKey] = topic.ToString();
        if (told is not null || !await NeedsQuestionAsync(dc.Context, session, topic, cancellationToken) || SideWording.Question(topic, QuestionWording.Name(session.Answers)) is not { } question)
            return await FinishAsync(dc, session, topic, told, cancellationToken);

        await dc.Context.SendActivityAsync(Replies.WithChoices(question, [Wording.SkipButton], Surface.Of(dc.Context)), cancellationToken);
        return EndOfTurn;
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var session = await sessions.OfAsync(dc.Context, cancellationToken);
        var topic = TopicOf(dc.ActiveDialog);
        return UserIntentReader.Read(dc.Context.Activity) switch
        {
            UserIntent.Answer answer => await ReadAsync(dc, session, topic, answer.Text, cancellationToken),
            UserIntent.Command { Word: CommandWord.Skip } => await FinishAsync(dc, session, topic, null, cancellationToken),
            _ => await AsideDialogs.LeaveAsync(dc, ReviewWording.Left, cancellationToken),
        };
    }

    public override async Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        var session = await sessions.OfAsync(turnContext, cancellationToken);
        instance.State.Remove(PrivateKey);
        var question = SideWording.Question(TopicOf(instance), QuestionWording.Name(session.Answers)) ?? CheckWording.WhatNow;
        await turnContext.SendActivityAsync(Replies.WithChoices(question, [Wording.SkipButton], Surface.Of(turnContext)), cancellationToken);
    }

    /// <summary>What goes into a text is asked about when it is private.</summary>
    private async Task<DialogTurnResult> ReadAsync(DialogContext dc, InterviewSession session, SideTopic topic, string text, CancellationToken cancellationToken)
    {
        var state = dc.ActiveDialog.State;
        if (state.Remove(PrivateKey, out var held) && YesNo.Read(text) is { } mayStand)
        {
            if (mayStand) return await FinishAsync(dc, session, topic, (string)held, cancellationToken);

            await dc.RepromptDialogAsync(cancellationToken);
            return EndOfTurn;
        }

        if (topic is not (SideTopic.SaidYes or SideTopic.Remind) || PrivateFacts.In(text) is not { } found) return await FinishAsync(dc, session, topic, text, cancellationToken);

        state[PrivateKey] = text;
        await dc.Context.SendActivityAsync(Replies.WithChoices(Wording.IsPrivate(found), [Wording.LeaveItOut, Wording.LetItStand], Surface.Of(dc.Context)), cancellationToken);
        return EndOfTurn;
    }

    /// <summary>Nobody is asked for news that no reminder will carry, or for a number that is known.</summary>
    private async Task<bool> NeedsQuestionAsync(ITurnContext turn, InterviewSession session, SideTopic topic, CancellationToken cancellationToken) => topic switch
    {
        SideTopic.Remind => session.AfterSending is { SaidNo: false, WasReminded: false },
        SideTopic.WorthANote => await notebook.NotesLeftAsync(turn, cancellationToken) is null,
        _ => true,
    };

    private async Task<DialogTurnResult> FinishAsync(DialogContext dc, InterviewSession session, SideTopic topic, string? told, CancellationToken cancellationToken)
    {
        session.CardStays = true;
        var reply = topic switch
        {
            SideTopic.WorthANote => SideReplies.Advice(session, await AdviseAsync(dc.Context, session, told, cancellationToken)),
            SideTopic.TheirView => SideReplies.View(session),
            SideTopic.NotYet => await PlanAsync(dc.Context, session, told, cancellationToken),
            SideTopic.NotesLeft => Replies.Plain(await CountAsync(dc.Context, NoteCount.Read(told ?? ""), cancellationToken)),
            SideTopic.Sent => Replies.Plain(await CountAsync(dc.Context, await notebook.NotesLeftAsync(dc.Context, cancellationToken) - 1, cancellationToken)),
            _ => FollowUp(session, topic, told),
        };
        return await AsideDialogs.LeaveAsync(dc, reply, cancellationToken);
    }

    private async Task<ChannelAdvice> AdviseAsync(ITurnContext turn, InterviewSession session, string? told, CancellationToken cancellationToken)
    {
        if (NoteCount.In(told ?? "") is { } counted) await notebook.CountAsync(turn, counted, cancellationToken);
        return ChannelAdvisor.Advise(session.Answers, SideFacts.Of(told, await notebook.NotesLeftAsync(turn, cancellationToken)));
    }

    private async Task<Microsoft.Bot.Schema.Activity> PlanAsync(ITurnContext turn, InterviewSession session, string? told, CancellationToken cancellationToken)
    {
        var plan = WarmUpPlanner.Plan(session.Answers, WarmUpReader.Read(told ?? ""));
        await notebook.KeepAsync(turn, plan, session.Answers, cancellationToken);
        session.OffersStep = true;
        return SideReplies.Plan(session, plan);
    }

    /// <summary>Keeps the count where there is one, and says it.</summary>
    private async Task<string> CountAsync(ITurnContext turn, int? left, CancellationToken cancellationToken)
    {
        if (left is null) return SideWording.SentUncounted;

        var count = Math.Max(0, left.Value);
        await notebook.CountAsync(turn, count, cancellationToken);
        return SideWording.Counted(count);
    }

    private static Microsoft.Bot.Schema.Activity FollowUp(InterviewSession session, SideTopic topic, string? told)
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
        return SideReplies.FollowUp(session, written);
    }

    private static SideTopic TopicOf(DialogInstance instance) => Enum.Parse<SideTopic>((string)instance.State[TopicKey]);
}
