using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The course of a turn of any prompt: ask, understand, judge, and ask again.</summary>
internal static class PromptTurn
{
    public static async Task<DialogTurnResult> BeginAsync(
        DialogContext dc, object options, Func<ITurnContext, IDictionary<string, object>, PromptOptions, bool, CancellationToken, Task> ask, CancellationToken cancellationToken)
    {
        var prompt = PromptState.Begin(dc.ActiveDialog, options);
        await ask(dc.Context, PromptState.Values(dc.ActiveDialog), prompt, false, cancellationToken).ConfigureAwait(false);
        return Dialog.EndOfTurn;
    }

    public static async Task<DialogTurnResult> ContinueAsync<T>(
        DialogContext dc,
        PromptValidator<T> validator,
        Func<ITurnContext, IDictionary<string, object>, PromptOptions, CancellationToken, Task<PromptRecognizerResult<T>>> recognize,
        Func<ITurnContext, IDictionary<string, object>, PromptOptions, bool, CancellationToken, Task> ask,
        CancellationToken cancellationToken)
    {
        var state = PromptState.Values(dc.ActiveDialog);
        var options = PromptState.Options(dc.ActiveDialog);
        var recognized = await recognize(dc.Context, state, options, cancellationToken).ConfigureAwait(false);
        PromptState.CountAttempt(state);

        var valid = validator == null
            ? recognized.Succeeded
            : await validator(new PromptValidatorContext<T>(dc.Context, recognized, state, options), cancellationToken).ConfigureAwait(false);
        if (valid)
            return await dc.EndDialogAsync(recognized.Value, cancellationToken).ConfigureAwait(false);

        // A validator that has said what is wrong has also asked again.
        if (dc.Context.Activity.Type == ActivityTypes.Message && !dc.Context.Responded)
            await ask(dc.Context, state, options, true, cancellationToken).ConfigureAwait(false);

        return Dialog.EndOfTurn;
    }

    /// <summary>A dialog that was put on top of the prompt is over: the question is asked again.</summary>
    public static async Task<DialogTurnResult> ResumeAsync(Dialog prompt, DialogContext dc, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        await prompt.RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken).ConfigureAwait(false);
        return Dialog.EndOfTurn;
    }
}
