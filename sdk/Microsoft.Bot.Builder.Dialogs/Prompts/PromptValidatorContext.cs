using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a validator knows: what was understood, the prompt's options and state, and how often was asked.</summary>
public class PromptValidatorContext<T>
{
    internal PromptValidatorContext(ITurnContext turnContext, PromptRecognizerResult<T> recognized, IDictionary<string, object> state, PromptOptions options)
    {
        Context = turnContext;
        Recognized = recognized;
        State = state;
        Options = options;
    }

    public ITurnContext Context { get; }

    public PromptRecognizerResult<T> Recognized { get; }

    public PromptOptions Options { get; }

    public IDictionary<string, object> State { get; }

    /// <summary>Which answer this is, counted from one.</summary>
    public int AttemptCount
        => Convert.ToInt32(State.TryGetValue(PromptState.AttemptCount, out var count) ? count : 0, CultureInfo.InvariantCulture);
}
