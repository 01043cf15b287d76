using InviteBot.Cards;
using InviteBot.Invitations;
using InviteBot.Invitations.Clauses;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace InviteBot.Interview;

/// <summary>The end of the interview: shows the texts and stays there, so that a line or an answer can still be changed.</summary>
internal sealed class CheckDialog(InterviewSessions sessions, InterviewMeter meter) : Dialog(nameof(CheckDialog))
{
    /// <summary>The result that sends the interview round again, to the question that was reopened.</summary>
    public static readonly string AskAgain = "again";

    private static readonly string WaitingForKey = "waitingFor";
    private static readonly string LineKey = "line";
    private static readonly string HeldKey = "held";
    private static readonly string SentKey = "sent";

    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        var session = await sessions.OfAsync(dc.Context, cancellationToken);
        session.Asking = null;
        // Whoever comes back from a changed answer has finished before.
        if (session.Earlier.Count == 0) meter.Finished(CheckReplies.Texts(session));
        return await ShowAsync(dc, session, session.TakeRemark(), cancellationToken);
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var session = await sessions.OfAsync(dc.Context, cancellationToken);
        return UserIntentReader.Read(dc.Context.Activity) switch
        {
            UserIntent.Tap tap => await TapAsync(dc, session, tap.Card, cancellationToken),
            UserIntent.Command { Word: CommandWord.Undo } => await ChangeAsync(dc, session, new ChangeRequest.Undo(), cancellationToken),
            UserIntent.Command { Word: CommandWord.Back or CommandWord.Cancel } => await ShowAsync(dc, session, ReviewWording.Left, cancellationToken),
            UserIntent.Command { Word: CommandWord.ShowTexts } => await ShowAsync(dc, session, lead: null, cancellationToken),
            UserIntent.Command { Word: CommandWord.Reword } => await AskWhichLineAsync(dc, session, cancellationToken),
            UserIntent.Command { Word: CommandWord.ChangeAnswer } => await AskWhichAnswerAsync(dc, session, cancellationToken),
            UserIntent.Command { Word: CommandWord.OtherVersions } => await OfferVersionsAsync(dc, session, cancellationToken),
            UserIntent.Answer answer => await AnswerAsync(dc, session, answer.Text, cancellationToken),
            UserIntent.Unreadable unreadable => await SayAsync(dc, Wording.Unreadable(unreadable.Reason), cancellationToken),
            _ => await SayAsync(dc, CheckWording.WhatNow, cancellationToken),
        };
    }

    public override async Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        var session = await sessions.OfAsync(turnContext, cancellationToken);
        session.CheckAsks = false;
        // What was asked beside it stays in view; the card above still counts.
        if (session.CardStays) return;

        await SendCardAsync(turnContext, instance, session, lead: null, TextForm.Note200, cancellationToken);
    }

    private static async Task<DialogTurnResult> TapAsync(DialogContext dc, InterviewSession session, CardTap tap, CancellationToken cancellationToken)
    {
        // Copying is harmless on an old card too, but what it copies is composed afresh: nothing in a card is trusted.
        if (tap.Verb == CardVerbs.Copy) return await SendAsPlainMessageAsync(dc, session, tap.Argument, cancellationToken);
        if (tap.CardId != session.CardId) return await ShowAsync(dc, session, Wording.StaleCard, cancellationToken);

        if (tap.Verb == CardVerbs.Reword) return await AskWhichLineAsync(dc, session, cancellationToken);
        if (tap.Verb == CardVerbs.ChangeAnswer) return await AskWhichAnswerAsync(dc, session, cancellationToken);
        if (tap.Verb == CardVerbs.OtherVersions) return await OfferVersionsAsync(dc, session, cancellationToken);
        if (tap.Verb == CardVerbs.Shape && ChangeReader.Read(tap.Argument ?? "") is { } change) return await ChangeAsync(dc, session, change, cancellationToken);
        if (tap.Verb == CardVerbs.Edit) return await EditAsync(dc, session, tap, cancellationToken);
        if (tap.Verb == CardVerbs.SignOff) return await SignAsync(dc, session, tap.Argument, cancellationToken);
        return await ShowAsync(dc, session, Wording.UnknownTap, cancellationToken);
    }

    private static Task<DialogTurnResult> AnswerAsync(DialogContext dc, InterviewSession session, string text, CancellationToken cancellationToken) =>
        WaitingFor(dc, session) switch
        {
            CheckStep.WhichLine => AskForWordsAsync(dc, session, text, cancellationToken),
            CheckStep.Words => AskWhenPrivateAsync(dc, session, text, cancellationToken),
            CheckStep.MayStand => StandOrAskAgainAsync(dc, session, text, cancellationToken),
            CheckStep.WhichAnswer => ReopenAsync(dc, session, text, cancellationToken),
            CheckStep.WhichVersion => UseVersionAsync(dc, session, text, cancellationToken),
            _ => ChangeReader.Read(text) is { } change ? ChangeAsync(dc, session, change, cancellationToken) : SayAsync(dc, CheckWording.WhatNow, cancellationToken),
        };

    private static Task<DialogTurnResult> ChangeAsync(DialogContext dc, InterviewSession session, ChangeRequest change, CancellationToken cancellationToken) => change switch
    {
        ChangeRequest.WithoutJobLine when session.Answers.EffectiveJob != JobWish.No => OfferSmallLineAsync(dc, session, cancellationToken),
        ChangeRequest.WithoutJobLine => ShowAsync(dc, session, ChangeWording.NoJobLine, cancellationToken),
        ChangeRequest.OtherWording wording => RephraseAsync(dc, session, wording.Sentence, cancellationToken),
        _ => ShowAsync(dc, session, TextChanges.Apply(session, change), cancellationToken),
    };

    private static async Task<DialogTurnResult> OfferSmallLineAsync(DialogContext dc, InterviewSession session, CancellationToken cancellationToken)
    {
        session.Confirming = Confirming.JobLine;
        await dc.Context.SendActivityAsync(Replies.WithChoices(ChangeWording.HidesPurpose, [ChangeWording.SmallLineButton, ChangeWording.NotYetButton], Surface.Of(dc.Context)), cancellationToken);
        return EndOfTurn;
    }

    /// <summary>Where there are no other words that say the same, the person is asked for theirs.</summary>
    private static Task<DialogTurnResult> RephraseAsync(DialogContext dc, InterviewSession session, int? number, CancellationToken cancellationToken)
    {
        if (number is not { } wanted)
            return ShowAsync(dc, session, TextChanges.Reword(session, [.. CheckReplies.Lines(session).Select(line => line.Question)]) ?? CheckWording.WhichLine, cancellationToken);
        if (TextChanges.SentenceAt(session, wanted) is not { } sentence) return ShowAsync(dc, session, ChangeWording.NoSuchSentence, cancellationToken);
        if (sentence.Source is { } source && TextChanges.Reword(session, [source]) is { } reworded) return ShowAsync(dc, session, reworded, cancellationToken);
        if (sentence.Source is not { } question || session.Answers.LineOf(question) is null) return ShowAsync(dc, session, ChangeWording.NoOtherWording(sentence.Text.Trim()), cancellationToken);

        return AskForWordsAsync(dc, session, question, ChangeWording.NoOtherWording(sentence.Text.Trim()) + " ", cancellationToken);
    }

    private static Task<DialogTurnResult> EditAsync(DialogContext dc, InterviewSession session, CardTap tap, CancellationToken cancellationToken)
    {
        if (tap.Edited is not { } edited || edited.Length > TypedText.LongestAnswer || !Enum.TryParse<TextForm>(tap.Form, out var form) || !Enum.IsDefined(form)) return ShowAsync(dc, session, Wording.UnknownTap, cancellationToken);

        var lead = TextChanges.Edit(session, form, TypedText.Clean(edited));
        return ShowAsync(dc, session, lead, cancellationToken, form);
    }

    private static async Task<DialogTurnResult> AskWhichLineAsync(DialogContext dc, InterviewSession session, CancellationToken cancellationToken)
    {
        var lines = CheckReplies.Lines(session).Select(line => line.Sentence).ToList();
        return await AskAsync(dc, session, CheckStep.WhichLine, Replies.WithChoices(CheckWording.WhichLine, lines, Surface.Of(dc.Context)), cancellationToken);
    }

    private static Task<DialogTurnResult> AskForWordsAsync(DialogContext dc, InterviewSession session, string text, CancellationToken cancellationToken) =>
        CheckReplies.LineOf(text, session) is { } line
            ? AskForWordsAsync(dc, session, line.Question, "", cancellationToken)
            : AskWhichLineAsync(dc, session, cancellationToken);

    private static Task<DialogTurnResult> AskForWordsAsync(DialogContext dc, InterviewSession session, Question question, string lead, CancellationToken cancellationToken)
    {
        dc.ActiveDialog.State[LineKey] = question.ToString();
        var prompt = Wording.SayItYourself(QuestionWording.Name(session.Answers), QuestionWording.Stem(question, session.Answers));
        return AskAsync(dc, session, CheckStep.Words, Replies.Plain(lead + prompt), cancellationToken);
    }

    /// <summary>What is private is asked about before it stands in a sentence, also in the person's own words.</summary>
    private static Task<DialogTurnResult> AskWhenPrivateAsync(DialogContext dc, InterviewSession session, string text, CancellationToken cancellationToken)
    {
        if (PrivateFacts.In(text) is not { } found) return RewordAsync(dc, session, text, cancellationToken);

        dc.ActiveDialog.State[HeldKey] = text;
        return AskAsync(dc, session, CheckStep.MayStand, Replies.WithChoices(Wording.IsPrivate(found), [Wording.LeaveItOut, Wording.LetItStand], Surface.Of(dc.Context)), cancellationToken);
    }

    /// <summary>Yes lets it stand, no asks for other words, and anything else is those words.</summary>
    private static Task<DialogTurnResult> StandOrAskAgainAsync(DialogContext dc, InterviewSession session, string text, CancellationToken cancellationToken)
    {
        dc.ActiveDialog.State.Remove(HeldKey, out var held);
        return YesNo.Read(text) switch
        {
            true when held is string words => RewordAsync(dc, session, words, cancellationToken),
            null => AskWhenPrivateAsync(dc, session, text, cancellationToken),
            _ => AskForWordsAsync(dc, session, Enum.Parse<Question>((string)dc.ActiveDialog.State[LineKey]), "", cancellationToken),
        };
    }

    private static Task<DialogTurnResult> RewordAsync(DialogContext dc, InterviewSession session, string text, CancellationToken cancellationToken)
    {
        var question = Enum.Parse<Question>((string)dc.ActiveDialog.State[LineKey]);
        var words = Rewording.AsSentence(text);
        session.RememberTexts();
        session.Answers = session.Answers.With(question, new Line(words, LineKind.OwnWords));
        var openly = TextChanges.SayOpenly(session, question) is { } said ? " " + said : "";
        return ShowAsync(dc, session, Wording.Reworded(words) + openly, cancellationToken);
    }

    private static Task<DialogTurnResult> AskWhichAnswerAsync(DialogContext dc, InterviewSession session, CancellationToken cancellationToken)
    {
        var labels = CheckReplies.Answered(session).Select(QuestionWording.Label).ToList();
        return AskAsync(dc, session, CheckStep.WhichAnswer, Replies.WithChoices(CheckWording.WhichAnswer, labels, Surface.Of(dc.Context)), cancellationToken);
    }

    private static Task<DialogTurnResult> ReopenAsync(DialogContext dc, InterviewSession session, string text, CancellationToken cancellationToken)
    {
        if (CheckReplies.QuestionOf(text, session) is not { } question) return AskWhichAnswerAsync(dc, session, cancellationToken);

        session.RememberTexts();
        session.CheckAsks = false;
        session.AskAgain(question);
        return dc.EndDialogAsync(AskAgain, cancellationToken);
    }

    private static Task<DialogTurnResult> OfferVersionsAsync(DialogContext dc, InterviewSession session, CancellationToken cancellationToken)
    {
        var labels = CheckWording.VersionLabels;
        return AskAsync(dc, session, CheckStep.WhichVersion, Replies.WithChoices(CheckReplies.Versions(session), labels, Surface.Of(dc.Context)), cancellationToken);
    }

    private static Task<DialogTurnResult> UseVersionAsync(DialogContext dc, InterviewSession session, string text, CancellationToken cancellationToken)
    {
        if (CheckWording.VersionOf(text) is not { } version) return OfferVersionsAsync(dc, session, cancellationToken);

        session.RememberTexts();
        session.ChosenVersion = version;
        return ShowAsync(dc, session, lead: null, cancellationToken);
    }

    private static Task<DialogTurnResult> SignAsync(DialogContext dc, InterviewSession session, string? name, CancellationToken cancellationToken)
    {
        if (SignOffReader.Read(TypedText.Clean(name ?? "")).SignOff is not { } signOff) return SayAsync(dc, CheckWording.NoName, cancellationToken);

        session.Answers = session.Answers with { SignOff = signOff };
        return ShowAsync(dc, session, lead: null, cancellationToken);
    }

    private static async Task<DialogTurnResult> SendAsPlainMessageAsync(DialogContext dc, InterviewSession session, string? form, CancellationToken cancellationToken)
    {
        var text = CheckReplies.Texts(session).FirstOrDefault(each => each.Form.ToString() == form && !each.IsBlocked);
        return await SayAsync(dc, text?.Text ?? Wording.StaleCard, cancellationToken);
    }

    private static async Task<DialogTurnResult> ShowAsync(DialogContext dc, InterviewSession session, string? lead, CancellationToken cancellationToken, TextForm inView = TextForm.Note200)
    {
        session.CheckAsks = false;
        await SendCardAsync(dc.Context, dc.ActiveDialog, session, lead, inView, cancellationToken);
        return EndOfTurn;
    }

    private static async Task SendCardAsync(ITurnContext turnContext, DialogInstance instance, InterviewSession session, string? lead, TextForm inView, CancellationToken cancellationToken)
    {
        var surface = Surface.Of(turnContext);
        session.CardId = Replies.NewCardId();
        await turnContext.SendActivityAsync(CheckReplies.Card(session, lead, session.CardId, inView, surface), cancellationToken);

        // A message of its own can be copied on every device: that is the way that always works there.
        if (!surface.HasDialogs || CheckReplies.Texts(session).FirstOrDefault(text => text.Form == inView && !text.IsBlocked) is not { } finished) return;
        if (instance.State.TryGetValue(SentKey, out var sent) && finished.Text.Equals(sent)) return;
        instance.State[SentKey] = finished.Text;
        await turnContext.SendActivityAsync(Replies.Plain(finished.Text), cancellationToken);
    }

    private static async Task<DialogTurnResult> AskAsync(DialogContext dc, InterviewSession session, CheckStep step, IActivity reply, CancellationToken cancellationToken)
    {
        session.CheckAsks = true;
        dc.ActiveDialog.State[WaitingForKey] = step.ToString();
        await dc.Context.SendActivityAsync(reply, cancellationToken);
        return EndOfTurn;
    }

    private static async Task<DialogTurnResult> SayAsync(DialogContext dc, string text, CancellationToken cancellationToken)
    {
        await dc.Context.SendActivityAsync(Replies.Plain(text), cancellationToken);
        return EndOfTurn;
    }

    private static CheckStep? WaitingFor(DialogContext dc, InterviewSession session) =>
        session.CheckAsks && dc.ActiveDialog.State.TryGetValue(WaitingForKey, out var step) ? Enum.Parse<CheckStep>((string)step) : null;
}
