using InviteBot.Invitations;
using Microsoft.Bot.Builder.Dialogs;

namespace InviteBot.Interview;

/// <summary>The interview: one waterfall step for each question, in the order of the conversation, and the check at the end.</summary>
internal sealed class InterviewDialog : ComponentDialog
{
    private readonly InterviewSessions _sessions;

    public InterviewDialog(InterviewSessions sessions)
        : base(nameof(InterviewDialog))
    {
        _sessions = sessions;
        AddDialog(new WaterfallDialog(nameof(WaterfallDialog), [.. Script.Order.Select(Ask), CheckAsync, AgainAsync]));
        AddDialog(new QuestionDialog(sessions));
        AddDialog(new CheckDialog(sessions));
        InitialDialogId = nameof(WaterfallDialog);
    }

    /// <summary>A step asks its question unless it is answered already or not for this person.</summary>
    private WaterfallStep Ask(Question question) => async (step, cancellationToken) =>
    {
        var session = await _sessions.OfAsync(step.Context, cancellationToken);
        var asks = Script.Asks(question, session.Answers) && !session.Answers.Has(question) && session.Turns < Script.MostTurns;
        return asks
            ? await step.BeginDialogAsync(nameof(QuestionDialog), question, cancellationToken)
            : await step.NextAsync(cancellationToken: cancellationToken);
    };

    private static Task<DialogTurnResult> CheckAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.BeginDialogAsync(nameof(CheckDialog), cancellationToken: cancellationToken);

    /// <summary>An answer was reopened: from the top, where all the others skip themselves.</summary>
    private static Task<DialogTurnResult> AgainAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.ReplaceDialogAsync(nameof(WaterfallDialog), cancellationToken: cancellationToken);
}
