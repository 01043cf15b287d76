using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace InviteBot.Interview;

/// <summary>The dialogs that lie beside the interview, and the way back from them.</summary>
internal static class AsideDialogs
{
    public static bool Has(DialogContext dc) => dc.ActiveDialog?.Id is nameof(ReviewDialog) or nameof(SideDialog) or nameof(StepDialog);

    /// <summary>Puts a dialog on top of the interview, or in the place of another one beside it.</summary>
    public static Task<DialogTurnResult> BeginAsync(DialogContext dc, string dialog, object? options, CancellationToken cancellationToken) =>
        Has(dc) ? dc.ReplaceDialogAsync(dialog, options, cancellationToken) : dc.BeginDialogAsync(dialog, options, cancellationToken);

    public static Task<DialogTurnResult> LeaveAsync(DialogContext dc, string text, CancellationToken cancellationToken) =>
        LeaveAsync(dc, Replies.Plain(text), cancellationToken);

    /// <summary>Back to what lies below, which asks its question again; where nothing does, to the first question.</summary>
    public static async Task<DialogTurnResult> LeaveAsync(DialogContext dc, IActivity lastWord, CancellationToken cancellationToken)
    {
        await dc.Context.SendActivityAsync(lastWord, cancellationToken);
        return dc.Stack.Count == 1
            ? await dc.ReplaceDialogAsync(nameof(InterviewDialog), cancellationToken: cancellationToken)
            : await dc.EndDialogAsync(cancellationToken: cancellationToken);
    }

    /// <summary>Leaves without a word when the message is meant for what lies below, which then reads it itself.</summary>
    public static void MakeWay(DialogContext dc, InterviewSession session, UserIntent? intent)
    {
        if (!Has(dc) || dc.Stack.Count == 1 || !IsMeantBelow(dc.ActiveDialog.Id == nameof(ReviewDialog), session, intent)) return;

        session.CheckAsks = false;
        dc.Stack.RemoveAt(0);
    }

    /// <summary>What a review reads itself: its own card, and whatever is told about the draft.</summary>
    private static bool IsMeantBelow(bool isReview, InterviewSession session, UserIntent? intent) => intent switch
    {
        UserIntent.Command { Word: CommandWord.Undo } => true,
        UserIntent.Command { Word: CommandWord.Reword } => session.Asking is null || session.Shown is not null,
        UserIntent.Command { Word: CommandWord.ChangeAnswer or CommandWord.OtherVersions or CommandWord.ShowTexts } => session.Asking is null,
        UserIntent.Tap => !isReview,
        _ => !isReview && MidwayChanges.Read(intent) is not null,
    };
}
