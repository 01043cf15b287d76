using System.Globalization;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt keeps on the stack: its options, its own state and the number of answers.</summary>
internal static class PromptState
{
    public const string AttemptCount = "AttemptCount";

    private const string PersistedOptions = "options";
    private const string PersistedState = "state";

    /// <summary>Prepares the instance and marks the questions as expecting an answer.</summary>
    public static PromptOptions Begin(DialogInstance instance, object options)
    {
        if (options is not PromptOptions prompt)
            throw new ArgumentOutOfRangeException(nameof(options), "Prompt options are required for Prompt dialogs.");

        ExpectInput(prompt.Prompt);
        ExpectInput(prompt.RetryPrompt);
        instance.State[PersistedOptions] = prompt;
        instance.State[PersistedState] = new Dictionary<string, object> { [AttemptCount] = 0 };
        return prompt;
    }

    public static PromptOptions Options(DialogInstance instance) => StoredValue.Get<PromptOptions>(instance.State, PersistedOptions);

    public static IDictionary<string, object> Values(DialogInstance instance) => StoredValue.Values(instance.State, PersistedState);

    public static void CountAttempt(IDictionary<string, object> values)
        => values[AttemptCount] = 1 + Convert.ToInt32(values.TryGetValue(AttemptCount, out var count) ? count : 0, CultureInfo.InvariantCulture);

    /// <summary>The question, or the one for further tries if there is one.</summary>
    public static Activity Question(PromptOptions options, bool isRetry)
        => isRetry && options.RetryPrompt != null ? options.RetryPrompt : options.Prompt;

    public static Task Ask(ITurnContext turnContext, PromptOptions options, bool isRetry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var question = Question(options, isRetry);
        return question == null ? Task.CompletedTask : turnContext.SendActivityAsync(question, cancellationToken);
    }

    private static void ExpectInput(Activity question)
    {
        if (question != null && string.IsNullOrEmpty(question.InputHint))
            question.InputHint = InputHints.ExpectingInput;
    }
}
