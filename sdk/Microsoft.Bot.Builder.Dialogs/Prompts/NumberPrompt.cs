using System.Globalization;
using Microsoft.Bot.Builder.Dialogs.Numbers;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for a number: digits in any culture, words in English.</summary>
public class NumberPrompt<T> : Prompt<T>
    where T : struct
{
    public NumberPrompt(string dialogId, PromptValidator<T> validator = null, string defaultLocale = null)
        : base(dialogId, validator)
    {
        if (typeof(T) != typeof(int) && typeof(T) != typeof(long) && typeof(T) != typeof(float) && typeof(T) != typeof(double) && typeof(T) != typeof(decimal))
            throw new NotSupportedException($"NumberPrompt: type '{typeof(T).Name}' is not supported.");

        DefaultLocale = defaultLocale;
    }

    public string DefaultLocale { get; set; }

    protected override Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
        => PromptState.Ask(turnContext, options, isRetry, cancellationToken);

    protected override Task<PromptRecognizerResult<T>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var result = new PromptRecognizerResult<T>();
        var activity = turnContext.Activity;
        if (activity.Type != ActivityTypes.Message || string.IsNullOrEmpty(activity.Text))
            return Task.FromResult(result);

        var culture = CultureOf(activity.Locale ?? DefaultLocale);
        var numbers = EnglishNumbers.Cardinals(activity.Text, culture);
        if (numbers.Count == 0)
            numbers = EnglishNumbers.WithUnits(activity.Text, culture);
        if (numbers.Count > 0 && TryConvert(numbers[0].Resolution, out var value))
            (result.Succeeded, result.Value) = (true, value);

        return Task.FromResult(result);
    }

    private static CultureInfo CultureOf(string locale)
    {
        try
        {
            return CultureInfo.GetCultureInfo(PromptCultureModels.MapToNearestLanguage(locale) ?? PromptCultureModels.English.Locale);
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.InvariantCulture;
        }
    }

    /// <summary>A whole number does not take a fraction, and none takes more than it can hold.</summary>
    private static bool TryConvert(decimal number, out T value)
    {
        value = default;
        var whole = typeof(T) == typeof(int) || typeof(T) == typeof(long);
        if (whole && !decimal.IsInteger(number))
            return false;

        try
        {
            value = (T)Convert.ChangeType(number, typeof(T), CultureInfo.InvariantCulture);
            return true;
        }
        catch (OverflowException)
        {
            return false;
        }
    }
}
