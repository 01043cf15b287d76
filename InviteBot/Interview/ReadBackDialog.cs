using System.Globalization;
using InviteBot.Cards;
using InviteBot.Invitations;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace InviteBot.Interview;

/// <summary>Reads the rough lines back, once in an interview: on a card, and a line can be typed as well.</summary>
internal sealed class ReadBackDialog(InterviewSessions sessions) : Dialog(nameof(ReadBackDialog))
{
    private static readonly string TriesKey = "tries";

    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        var session = await sessions.OfAsync(dc.Context, cancellationToken);
        // The one question that comes behind it; "back" leads to the last one before.
        session.Asking = Question.Extra;
        return await ShowAsync(dc, session, QuestionReplies.Lead(Question.Extra, session), cancellationToken);
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var session = await sessions.OfAsync(dc.Context, cancellationToken);
        return UserIntentReader.Read(dc.Context.Activity) switch
        {
            UserIntent.Tap { Card: { } card } when card.Verb == CardVerbs.ReadBack && card.CardId == session.CardId => await KeepAsync(dc, session, ReadBackReader.OfFields(card.Fields), cancellationToken),
            UserIntent.Tap => await ShowAsync(dc, session, Wording.StaleCard, cancellationToken),
            UserIntent.Command { Word: CommandWord.Skip } => await LeaveAsync(dc, session, cancellationToken),
            UserIntent.Answer answer when ReadBackReader.IsContent(answer.Text) => await LeaveAsync(dc, session, cancellationToken),
            UserIntent.Answer answer => await TypedAsync(dc, session, answer.Text, cancellationToken),
            UserIntent.Unreadable unreadable => await NoAnswerAsync(dc, session, Wording.Unreadable(unreadable.Reason), cancellationToken),
            _ => await NoAnswerAsync(dc, session, lead: null, cancellationToken),
        };
    }

    public override async Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        var session = await sessions.OfAsync(turnContext, cancellationToken);
        await turnContext.SendActivityAsync(ReadBack.Ask(session, ReadBack.Lines(session.Answers), lead: null), cancellationToken);
    }

    private static async Task<DialogTurnResult> ShowAsync(DialogContext dc, InterviewSession session, string? lead, CancellationToken cancellationToken)
    {
        await dc.Context.SendActivityAsync(ReadBack.Ask(session, ReadBack.Lines(session.Answers), lead), cancellationToken);
        return EndOfTurn;
    }

    private static async Task<DialogTurnResult> NoAnswerAsync(DialogContext dc, InterviewSession session, string? lead, CancellationToken cancellationToken)
    {
        // A number comes back from JSON as long.
        var tries = 1 + (dc.ActiveDialog.State.TryGetValue(TriesKey, out var before) ? Convert.ToInt32(before, CultureInfo.InvariantCulture) : 0);
        dc.ActiveDialog.State[TriesKey] = tries;
        if (tries < QuestionReplies.TriesBeforeWaysOut) return await ShowAsync(dc, session, lead, cancellationToken);

        await dc.Context.SendActivityAsync(Replies.WithChoices(ReadBackWording.StillThere, [ReadBackWording.Leave, Wording.HelpButton, Wording.StartOverButton], Surface.Of(dc.Context)), cancellationToken);
        return EndOfTurn;
    }

    private static Task<DialogTurnResult> LeaveAsync(DialogContext dc, InterviewSession session, CancellationToken cancellationToken)
    {
        ReadBack.Leave(session);
        return dc.EndDialogAsync(cancellationToken: cancellationToken);
    }

    private static Task<DialogTurnResult> KeepAsync(DialogContext dc, InterviewSession session, IReadOnlyDictionary<Question, string> said, CancellationToken cancellationToken)
    {
        ReadBack.Keep(session, ReadBack.Lines(session.Answers), said);
        return LeaveAsync(dc, session, cancellationToken);
    }

    /// <summary>Who types one line of several can go on with the others.</summary>
    private static async Task<DialogTurnResult> TypedAsync(DialogContext dc, InterviewSession session, string text, CancellationToken cancellationToken)
    {
        var lines = ReadBack.Lines(session.Answers);
        var said = ReadBackReader.OfText(text, lines, session.Answers);
        if (said.Count == 0) return await NoAnswerAsync(dc, session, ReadBackWording.WhichLine, cancellationToken);

        var before = session.Answers;
        ReadBack.Keep(session, lines, said);
        if (said.Count > 1 || session.Answers == before || ReadBack.Lines(session.Answers).Count == 0 || session.Turns + session.FollowedUp.Count + 1 >= Script.MostTurns) return await LeaveAsync(dc, session, cancellationToken);

        session.Keep(session.Answers, shown: null, session.Remark);
        return await ShowAsync(dc, session, session.TakeRemark() is { } remark ? $"{remark} {ReadBackWording.Others}" : ReadBackWording.Others, cancellationToken);
    }
}
