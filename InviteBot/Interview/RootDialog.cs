using InviteBot.Cards;
using InviteBot.Invitations;
using InviteBot.Invitations.Declining;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace InviteBot.Interview;

/// <summary>The whole conversation: commands that work at every step, and under them the interview.</summary>
public sealed class RootDialog : ComponentDialog
{
    private readonly InterviewSessions _sessions;
    private readonly PersonalCommands _personal;
    private readonly PersonNotebook _notebook;

    public RootDialog(InterviewSessions sessions, PersonalCommands personal, PersonNotebook notebook, InterviewMeter meter)
        : base(nameof(RootDialog))
    {
        _sessions = sessions;
        _personal = personal;
        _notebook = notebook;
        AddDialog(new InterviewDialog(sessions, meter));
        AddDialog(new ReviewDialog(sessions, meter));
        AddDialog(new SideDialog(sessions, notebook));
        AddDialog(new StepDialog(sessions, notebook));
        InitialDialogId = nameof(InterviewDialog);
    }

    protected override async Task<DialogTurnResult> OnBeginDialogAsync(DialogContext innerDc, object options, CancellationToken cancellationToken = default)
    {
        var session = await _sessions.OfAsync(innerDc.Context, cancellationToken);
        var intent = IntentOf(innerDc.Context);
        var personal = _personal.Answer(innerDc.Context, session, intent, cancellationToken);
        if (personal is not null && await personal != PersonalOutcome.Begin) return await innerDc.EndDialogAsync(cancellationToken: cancellationToken);
        if (intent is UserIntent.Command { Word: CommandWord.Cancel } && session.Greeted)
        {
            await innerDc.Context.SendActivityAsync(Replies.Plain(Wording.NothingToCancel), cancellationToken);
            return await innerDc.EndDialogAsync(cancellationToken: cancellationToken);
        }

        var opening = session.Greeted ? Opening(intent, session) : await WelcomeAsync(innerDc.Context, session, intent, cancellationToken);
        // Whoever begins with such a word knows me; a welcome, its answer and the first question would be three messages.
        var side = intent is UserIntent.Side asked && IsForEverybody(asked.Topic) ? asked : null;
        if (opening is not null && side is null && personal is null) await innerDc.Context.SendActivityAsync(Replies.Plain(opening), cancellationToken);
        session.Greeted = true;
        if (AsksForReview(intent)) return await ReviewAsync(innerDc, intent, cancellationToken);
        if (side is not null) return await SideAsync(innerDc, session, side, cancellationToken);
        return await base.OnBeginDialogAsync(innerDc, options, cancellationToken);
    }

    /// <summary>What is said before the first question to somebody who was greeted already; null when nothing is.</summary>
    private static string? Opening(UserIntent? intent, InterviewSession session) =>
        Declined(intent, session) ?? (intent is UserIntent.Command { Word: CommandWord.Help } ? Wording.Help : null);

    /// <summary>The welcome, with the warm-up that waits and a word on what is not done.</summary>
    private async Task<string> WelcomeAsync(ITurnContext turn, InterviewSession session, UserIntent? intent, CancellationToken cancellationToken)
    {
        var plans = (await _notebook.ReadAsync(turn, cancellationToken)).Plans;
        session.OffersStep = plans.Count > 0;
        var waiting = session.OffersStep ? SideWording.PlanWaits(plans) : null;
        return string.Join("\n", new[] { Wording.WelcomeOn(Surface.Of(turn)), waiting, Declined(intent, session) }.OfType<string>());
    }

    protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
    {
        var session = await _sessions.OfAsync(innerDc.Context, cancellationToken);
        SignWithChannelName(session, innerDc.Context);
        var intent = IntentOf(innerDc.Context);
        if (_personal.Answer(innerDc.Context, session, intent, cancellationToken) is { } personal) return await GoOnAsync(innerDc, session, await personal, cancellationToken);
        if (session.Confirming is Confirming.StartingOver or Confirming.NextPerson) return await StartOverOrGoOnAsync(innerDc, session, intent, cancellationToken);

        if (Declined(intent, session) is { } declined) return await SayAndAskAgainAsync(innerDc, declined, cancellationToken);
        if (session.Confirming == Confirming.JobLine)
        {
            session.Confirming = Confirming.Nothing;
            if (intent is UserIntent.Answer answer && ChangeWording.IsNotYet(answer.Text)) return await SideAsync(innerDc, session, new UserIntent.Side(SideTopic.NotYet), cancellationToken);
        }

        if (AsksForReview(intent)) return await ReviewAsync(innerDc, intent, cancellationToken);
        if (intent is UserIntent.Tap { Card: { Argument: { } argument, Verb: var verb } } && verb == CardVerbs.Copy && SideReplies.TextOf(session, argument) is { } aside) return await SayAsync(innerDc, aside, cancellationToken);

        AsideDialogs.MakeWay(innerDc, session, intent);
        if (session.Asking is not null && !AsideDialogs.Has(innerDc) && MidwayChanges.Read(intent) is { } change) return await ChangeMidwayAsync(innerDc, session, change, cancellationToken);

        return intent switch
        {
            UserIntent.Command { Word: CommandWord.Back or CommandWord.Cancel } when AsideDialogs.Has(innerDc) || session.CheckAsks => await base.OnContinueDialogAsync(innerDc, cancellationToken),
            UserIntent.Command { Word: CommandWord.OneForm } => await ShowFormAsync(innerDc, session, cancellationToken),
            UserIntent.Tap { Card: { } card } when card.Verb == CardVerbs.Form && card.CardId == session.CardId => await FillFormAsync(innerDc, session, card, cancellationToken),
            UserIntent.Side side when AsideDialogs.Has(innerDc) || !QuestionDialog.AnswersMayName(session, side) => await SideAsync(innerDc, session, side, cancellationToken),
            UserIntent.Command { Word: CommandWord.Help } => await SayAndAskAgainAsync(innerDc, Wording.Help, cancellationToken),
            UserIntent.Command { Word: CommandWord.Greeting } => await SayAndAskAgainAsync(innerDc, Wording.WelcomeBack, cancellationToken),
            UserIntent.Command { Word: CommandWord.Back } => await BackAsync(innerDc, session, cancellationToken),
            UserIntent.Command { Word: CommandWord.Cancel } => await CancelAsync(innerDc, session, cancellationToken),
            UserIntent.Command { Word: CommandWord.StartOver } => await ConfirmAsync(innerDc, session, Confirming.StartingOver, cancellationToken),
            UserIntent.Command { Word: CommandWord.NextPerson } when session.Asking is null => await RestartAsync(innerDc, session.ForNextPerson(), cancellationToken),
            UserIntent.Command { Word: CommandWord.NextPerson } => await ConfirmAsync(innerDc, session, Confirming.NextPerson, cancellationToken),
            _ => await base.OnContinueDialogAsync(innerDc, cancellationToken),
        };
    }

    private static UserIntent? IntentOf(ITurnContext turnContext) => turnContext.Activity.Type == ActivityTypes.Message ? UserIntentReader.Read(turnContext.Activity) : null;

    /// <summary>The one sentence to what is not done; null to everything else.</summary>
    private static string? Declined(UserIntent? intent, InterviewSession session) =>
        intent is UserIntent.Answer answer && MisuseReader.Read(answer.Text, session.AfterSending.SaidNo) is { } misuse ? DeclineWording.Say(misuse) : null;

    private static bool AsksForReview(UserIntent? intent) => intent is UserIntent.Draft or UserIntent.Command { Word: CommandWord.CheckDraft };

    /// <summary>A review lies on top of whatever was going on, which is asked again afterwards.</summary>
    private static Task<DialogTurnResult> ReviewAsync(DialogContext dc, UserIntent? intent, CancellationToken cancellationToken) =>
        AsideDialogs.BeginAsync(dc, nameof(ReviewDialog), (intent as UserIntent.Draft)?.Text, cancellationToken);

    private static async Task<DialogTurnResult> SideAsync(DialogContext dc, InterviewSession session, UserIntent.Side side, CancellationToken cancellationToken)
    {
        if (session.Answers.Recipient is null && !IsForEverybody(side.Topic)) return await SayAndAskAgainAsync(dc, SideWording.NobodyYet, cancellationToken);
        return await AsideDialogs.BeginAsync(dc, side.Topic == SideTopic.StepDone ? nameof(StepDialog) : nameof(SideDialog), side, cancellationToken);
    }

    /// <summary>Whether the topic needs nobody to be invited yet.</summary>
    private static bool IsForEverybody(SideTopic topic) => topic is SideTopic.StepDone or SideTopic.NotesLeft or SideTopic.Sent;

    private static async Task<DialogTurnResult> SayAsync(DialogContext dc, string text, CancellationToken cancellationToken)
    {
        await dc.Context.SendActivityAsync(Replies.Plain(text), cancellationToken);
        return EndOfTurn;
    }

    private static async Task<DialogTurnResult> SayAndAskAgainAsync(DialogContext dc, string text, CancellationToken cancellationToken)
    {
        await dc.Context.SendActivityAsync(Replies.Plain(text), cancellationToken);
        await dc.RepromptDialogAsync(cancellationToken);
        return EndOfTurn;
    }

    private static async Task<DialogTurnResult> ShowFormAsync(DialogContext dc, InterviewSession session, CancellationToken cancellationToken)
    {
        await dc.Context.SendActivityAsync(InterviewForm.Ask(session), cancellationToken);
        return EndOfTurn;
    }

    private Task<DialogTurnResult> FillFormAsync(DialogContext dc, InterviewSession session, CardTap card, CancellationToken cancellationToken)
    {
        InterviewForm.Fill(session, card.Fields);
        return RestartAsync(dc, session, cancellationToken);
    }

    /// <summary>A change of the texts that are not there yet is noted; undo takes the last change or answer back.</summary>
    private async Task<DialogTurnResult> ChangeMidwayAsync(DialogContext dc, InterviewSession session, ChangeRequest change, CancellationToken cancellationToken)
    {
        if (change is not ChangeRequest.Undo) return await SayAndAskAgainAsync(dc, MidwayChanges.Note(session, change), cancellationToken);
        if (session.UndoMidway()) return await SayAndAskAgainAsync(dc, ChangeWording.Undone, cancellationToken);
        if (!session.IsReopened()) return await BackAsync(dc, session, cancellationToken);

        session.UndoChange();
        (session.Former, session.Remark) = (null, ChangeWording.Undone);
        return await RestartAsync(dc, session, cancellationToken);
    }

    private async Task<DialogTurnResult> BackAsync(DialogContext dc, InterviewSession session, CancellationToken cancellationToken)
    {
        if (Script.Before(session.Asking, session.Answers) is not { } previous) return await SayAndAskAgainAsync(dc, Wording.FirstQuestion, cancellationToken);

        session.AskAgain(previous);
        return await RestartAsync(dc, session, cancellationToken);
    }

    private async Task<DialogTurnResult> CancelAsync(DialogContext dc, InterviewSession session, CancellationToken cancellationToken)
    {
        await _sessions.ReplaceAsync(dc.Context, session.ForNextPerson(), cancellationToken);
        await dc.Context.SendActivityAsync(Replies.Plain(Wording.Cancelled), cancellationToken);
        return await dc.CancelAllDialogsAsync(cancellationToken);
    }

    /// <summary>Nobody loses answers unasked: the next person comes after the texts, or after a yes.</summary>
    private static async Task<DialogTurnResult> ConfirmAsync(DialogContext dc, InterviewSession session, Confirming what, CancellationToken cancellationToken)
    {
        if (session.Answers.Recipient is null) return await SayAndAskAgainAsync(dc, Wording.StartingOver, cancellationToken);

        session.Confirming = what;
        var sure = Replies.WithChoices(Wording.SureToStartOver, [Wording.StartOverButton, Wording.KeepGoingButton], Surface.Of(dc.Context));
        await dc.Context.SendActivityAsync(sure, cancellationToken);
        return EndOfTurn;
    }

    private async Task<DialogTurnResult> StartOverOrGoOnAsync(DialogContext dc, InterviewSession session, UserIntent? intent, CancellationToken cancellationToken)
    {
        var isNextPerson = session.Confirming == Confirming.NextPerson;
        session.Confirming = Confirming.Nothing;
        var agrees = intent is UserIntent.Command { Word: CommandWord.StartOver or CommandWord.NextPerson } || (intent is UserIntent.Answer answer && YesNo.Read(answer.Text) == true);
        if (!agrees) return await SayAndAskAgainAsync(dc, Wording.GoingOn, cancellationToken);

        await dc.Context.SendActivityAsync(Replies.Plain(Wording.StartingOver), cancellationToken);
        return await RestartAsync(dc, isNextPerson ? session.ForNextPerson() : new InterviewSession { Greeted = true, OffersStep = session.OffersStep }, cancellationToken);
    }

    private async Task<DialogTurnResult> GoOnAsync(DialogContext dc, InterviewSession session, PersonalOutcome outcome, CancellationToken cancellationToken)
    {
        switch (outcome)
        {
            case PersonalOutcome.AskAgain:
                await dc.RepromptDialogAsync(cancellationToken);
                return EndOfTurn;
            case PersonalOutcome.Begin:
                return await RestartAsync(dc, session, cancellationToken);
            case PersonalOutcome.Forgotten:
                return await dc.CancelAllDialogsAsync(cancellationToken);
            default:
                return EndOfTurn;
        }
    }

    /// <summary>Runs the interview from the top: answered questions skip themselves.</summary>
    private async Task<DialogTurnResult> RestartAsync(DialogContext dc, InterviewSession session, CancellationToken cancellationToken)
    {
        SignWithChannelName(session, dc.Context);
        await _sessions.ReplaceAsync(dc.Context, session, cancellationToken);
        await dc.CancelAllDialogsAsync(cancellationToken);
        return await dc.BeginDialogAsync(nameof(InterviewDialog), cancellationToken: cancellationToken);
    }

    /// <summary>Not before there is somebody to write to: a name to sign with tells the next person's question from the first.</summary>
    private static void SignWithChannelName(InterviewSession session, ITurnContext turnContext)
    {
        if (session.Answers is { Recipient: not null, SignOff: null } && Surface.Of(turnContext).PersonName is { } name) session.Answers = session.Answers with { SignOff = SignOffReader.Read(name).SignOff };
    }
}
