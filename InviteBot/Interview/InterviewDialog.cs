using InviteBot.Invitations;
using Microsoft.Bot.Builder.Dialogs;

namespace InviteBot.Interview;

/// <summary>The interview: one waterfall step for each question, in the order of the conversation, the lines read back, and the check at the end.</summary>
internal sealed class InterviewDialog : ComponentDialog
{
    private readonly InterviewSessions _sessions;

    public InterviewDialog(InterviewSessions sessions, InterviewMeter meter)
        : base(nameof(InterviewDialog))
    {
        _sessions = sessions;
        AddDialog(new WaterfallDialog(nameof(WaterfallDialog), [.. Script.Order.Except([Question.Extra]).Select(Ask), ReadBackAsync, Ask(Question.Extra), CheckAsync, AgainAsync]));
        AddDialog(new QuestionDialog(sessions));
        AddDialog(new ReadBackDialog(sessions));
        AddDialog(new CheckDialog(sessions, meter));
        InitialDialogId = nameof(WaterfallDialog);
    }

    /// <summary>A step asks its question unless it is answered already or not for this person.</summary>
    private WaterfallStep Ask(Question question) => async (step, cancellationToken) =>
    {
        var session = await _sessions.OfAsync(step.Context, cancellationToken);
        return Script.IsOpen(question, session)
            ? await step.BeginDialogAsync(nameof(QuestionDialog), question, cancellationToken)
            : await step.NextAsync(cancellationToken: cancellationToken);
    };

    /// <summary>Once all is answered that the texts need, the lines that read like notes are read back; one more line is asked for behind it.</summary>
    private async Task<DialogTurnResult> ReadBackAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var session = await _sessions.OfAsync(step.Context, cancellationToken);
        return Script.ReadsBack(session)
            ? await step.BeginDialogAsync(nameof(ReadBackDialog), cancellationToken: cancellationToken)
            : await step.NextAsync(cancellationToken: cancellationToken);
    }

    /// <summary>The check, unless a late answer opened a question that was passed by: then round again, where all the others skip themselves.</summary>
    private async Task<DialogTurnResult> CheckAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var session = await _sessions.OfAsync(step.Context, cancellationToken);
        return Script.Next(session) is null
            ? await step.BeginDialogAsync(nameof(CheckDialog), cancellationToken: cancellationToken)
            : await AgainAsync(step, cancellationToken);
    }

    /// <summary>An answer was reopened: from the top, where all the others skip themselves.</summary>
    private static Task<DialogTurnResult> AgainAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.ReplaceDialogAsync(nameof(WaterfallDialog), cancellationToken: cancellationToken);
}
