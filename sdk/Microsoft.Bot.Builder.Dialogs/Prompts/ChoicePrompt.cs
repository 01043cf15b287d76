using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for one of several choices.</summary>
public class ChoicePrompt : Prompt<FoundChoice>
{
    private static readonly Dictionary<string, ChoiceFactoryOptions> KnownLanguages
        = PromptCultureModels.GetSupportedCultures().ToDictionary(model => model.Locale, PromptCulture.Joining);

    private readonly Dictionary<string, ChoiceFactoryOptions> _choiceDefaults;

    public ChoicePrompt(string dialogId, PromptValidator<FoundChoice> validator = null, string defaultLocale = null)
        : this(dialogId, KnownLanguages, validator, defaultLocale)
    {
    }

    public ChoicePrompt(string dialogId, Dictionary<string, ChoiceFactoryOptions> choiceDefaults, PromptValidator<FoundChoice> validator = null, string defaultLocale = null)
        : base(dialogId, validator)
    {
        _choiceDefaults = choiceDefaults ?? throw new ArgumentNullException(nameof(choiceDefaults));
        DefaultLocale = defaultLocale;
    }

    public ListStyle Style { get; set; } = ListStyle.Auto;

    public string DefaultLocale { get; set; }

    public ChoiceFactoryOptions ChoiceOptions { get; set; }

    public FindChoicesOptions RecognizerOptions { get; set; }

    protected override async Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var joining = ChoiceOptions ?? _choiceDefaults.GetValueOrDefault(PromptCulture.Of(_choiceDefaults, turnContext.Activity.Locale, DefaultLocale));
        await OfferAsync(turnContext, options, isRetry, options.Choices ?? [], options.Style ?? Style, joining, cancellationToken).ConfigureAwait(false);
    }

    protected override Task<PromptRecognizerResult<FoundChoice>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var result = new PromptRecognizerResult<FoundChoice>();
        var activity = turnContext.Activity;
        if (activity.Type != ActivityTypes.Message || string.IsNullOrEmpty(activity.Text))
            return Task.FromResult(result);

        var found = ChoiceRecognizers.RecognizeChoices(activity.Text, options.Choices, OptionsFor(activity));
        if (found.Count > 0)
            (result.Succeeded, result.Value) = (true, found[0].Resolution);

        return Task.FromResult(result);
    }

    // A copy: the prompt is shared by conversations in several languages.
    private FindChoicesOptions OptionsFor(Activity activity)
    {
        var own = RecognizerOptions ?? new FindChoicesOptions();
        return new FindChoicesOptions
        {
            Locale = PromptCulture.Of(_choiceDefaults, own.Locale, activity.Locale, DefaultLocale),
            AllowPartialMatches = own.AllowPartialMatches,
            MaxTokenDistance = own.MaxTokenDistance,
            Tokenizer = own.Tokenizer,
            NoAction = own.NoAction,
            NoValue = own.NoValue,
            RecognizeNumbers = own.RecognizeNumbers,
            RecognizeOrdinals = own.RecognizeOrdinals,
        };
    }
}
