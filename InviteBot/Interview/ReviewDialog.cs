using InviteBot.Cards;
using InviteBot.Invitations;
using InviteBot.Invitations.Reviewing;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace InviteBot.Interview;

/// <summary>Reviews an invitation that somebody pastes, at any time, and returns to what was going on.</summary>
internal sealed class ReviewDialog(InterviewSessions sessions, InterviewMeter meter) : Dialog(nameof(ReviewDialog))
{
    private static readonly string WaitingForKey = "waitingFor";
    private static readonly string[] GoOnWords = ["go on", "done", "continue", "thanks", "thank you", "ok", "okay", "no"];

    // A shorter line without a greeting tells something about the draft; a longer one is another draft.
    private static readonly int ShortestDraft = 80;

    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        var session = await sessions.OfAsync(dc.Context, cancellationToken);
        if (options is not string text) return await AskAsync(dc, ReviewStep.Draft, ReviewWording.Paste, cancellationToken);

        session.Draft = new DraftInHand(text, null);
        meter.Reviewed(Review(session));
        return await ShowAsync(dc, session, cancellationToken);
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var session = await sessions.OfAsync(dc.Context, cancellationToken);
        return UserIntentReader.Read(dc.Context.Activity) switch
        {
            UserIntent.Tap tap => await TapAsync(dc, session, tap.Card, cancellationToken),
            UserIntent.Command { Word: CommandWord.Back or CommandWord.Cancel or CommandWord.Skip } => await AsideDialogs.LeaveAsync(dc, ReviewWording.Left, cancellationToken),
            UserIntent.Answer answer => await AnswerAsync(dc, session, answer.Text, cancellationToken),
            UserIntent.Unreadable unreadable => await SayAsync(dc, Wording.Unreadable(unreadable.Reason), cancellationToken),
            _ => await SayAsync(dc, ReviewWording.WhatNow, cancellationToken),
        };
    }

    public override async Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        var session = await sessions.OfAsync(turnContext, cancellationToken);
        if (WaitingFor(instance) != ReviewStep.Draft && session.Draft is not null) await SendCardAsync(turnContext, session, cancellationToken);
        else await turnContext.SendActivityAsync(Replies.Plain(ReviewWording.Paste), cancellationToken);
    }

    private static async Task<DialogTurnResult> TapAsync(DialogContext dc, InterviewSession session, CardTap tap, CancellationToken cancellationToken)
    {
        if (session.Draft is null) return await AskAsync(dc, ReviewStep.Draft, ReviewWording.Paste, cancellationToken);

        // What a card sends back is not trusted: the rewrite is made afresh.
        if (tap.Verb == CardVerbs.Copy) return await SayAsync(dc, Review(session).Rewrite ?? ReviewWording.NoRewrite, cancellationToken);
        if (tap.CardId != session.CardId)
        {
            await dc.Context.SendActivityAsync(Replies.Plain(Wording.StaleCard), cancellationToken);
            return await ShowAsync(dc, session, cancellationToken);
        }

        if (tap.Verb == CardVerbs.Tell) return await AskAsync(dc, ReviewStep.Told, ReviewWording.Ask, cancellationToken);
        return tap.Verb == CardVerbs.GoOn ? await AsideDialogs.LeaveAsync(dc, ReviewWording.Left, cancellationToken) : await SayAsync(dc, ReviewWording.WhatNow, cancellationToken);
    }

    private async Task<DialogTurnResult> AnswerAsync(DialogContext dc, InterviewSession session, string text, CancellationToken cancellationToken)
    {
        var step = WaitingFor(dc.ActiveDialog);
        if (step != ReviewStep.Told && GoOnWords.Contains(TypedText.ForComparison(text))) return await AsideDialogs.LeaveAsync(dc, ReviewWording.Left, cancellationToken);

        var isTold = step == ReviewStep.Told || (step is null && text.Length < ShortestDraft && !text.Contains(',', StringComparison.Ordinal));
        session.Draft = isTold && session.Draft is { } draft ? draft with { Told = $"{draft.Told} {text}".Trim() } : new DraftInHand(text, null);
        meter.Reviewed(Review(session));
        return await ShowAsync(dc, session, cancellationToken);
    }

    private static DraftReview Review(InterviewSession session)
    {
        var draft = session.Draft ?? new DraftInHand("", null);
        var channel = draft.Text.Length <= TextLimits.Note200 ? DraftChannel.Note : draft.Text.Length <= TextLimits.Note300 ? DraftChannel.Note300 : DraftChannel.Message;
        return DraftReviewer.Review(new Draft(draft.Text, channel, Told(draft, session.Answers)));
    }

    /// <summary>What was told about the draft, and before it in the interview; the later word stands first, because it counts.</summary>
    private static string Told(DraftInHand draft, Answers answers)
    {
        var recipient = answers.Recipient is { } person ? $"Recipient: {person.Name}." : "";
        var job = answers.EffectiveJob == JobWish.No ? "" : $"I want a job. {answers.Role?.Text}";
        return $"{draft.Told}\n{recipient}\n{job}".Trim();
    }

    private static async Task<DialogTurnResult> ShowAsync(DialogContext dc, InterviewSession session, CancellationToken cancellationToken)
    {
        dc.ActiveDialog.State.Remove(WaitingForKey);
        await SendCardAsync(dc.Context, session, cancellationToken);
        return EndOfTurn;
    }

    private static Task<Microsoft.Bot.Schema.ResourceResponse> SendCardAsync(ITurnContext turnContext, InterviewSession session, CancellationToken cancellationToken)
    {
        session.CardId = Replies.NewCardId();
        return turnContext.SendActivityAsync(Replies.WithCard(null, ReviewCard.Build(ReviewWording.Words(Review(session)), session.CardId)), cancellationToken);
    }

    private static async Task<DialogTurnResult> AskAsync(DialogContext dc, ReviewStep step, string text, CancellationToken cancellationToken)
    {
        dc.ActiveDialog.State[WaitingForKey] = step.ToString();
        return await SayAsync(dc, text, cancellationToken);
    }

    private static async Task<DialogTurnResult> SayAsync(DialogContext dc, string text, CancellationToken cancellationToken)
    {
        await dc.Context.SendActivityAsync(Replies.Plain(text), cancellationToken);
        return EndOfTurn;
    }

    private static ReviewStep? WaitingFor(DialogInstance instance) =>
        instance.State.TryGetValue(WaitingForKey, out var step) ? Enum.Parse<ReviewStep>((string)step) : null;
}
