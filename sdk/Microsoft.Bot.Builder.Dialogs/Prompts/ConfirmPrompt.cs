using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for yes or no.</summary>
public class ConfirmPrompt : Prompt<bool>
{
    private static readonly Dictionary<string, (Choice Yes, Choice No, ChoiceFactoryOptions Joining)> KnownLanguages
        = PromptCultureModels.GetSupportedCultures().ToDictionary(
            model => model.Locale,
            model => (new Choice(model.YesInLanguage), new Choice(model.NoInLanguage), PromptCulture.Joining(model)));

    private readonly Dictionary<string, (Choice Yes, Choice No, ChoiceFactoryOptions Joining)> _choiceDefaults;

    public ConfirmPrompt(string dialogId, PromptValidator<bool> validator = null, string defaultLocale = null)
        : this(dialogId, KnownLanguages, validator, defaultLocale)
    {
    }

    public ConfirmPrompt(string dialogId, Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)> choiceDefaults, PromptValidator<bool> validator = null, string defaultLocale = null)
        : base(dialogId, validator)
    {
        _choiceDefaults = choiceDefaults ?? throw new ArgumentNullException(nameof(choiceDefaults));
        DefaultLocale = defaultLocale;
    }

    public ListStyle Style { get; set; } = ListStyle.Auto;

    public string DefaultLocale { get; set; }

    public ChoiceFactoryOptions ChoiceOptions { get; set; }

    /// <summary>The words to offer, yes first; those of the language unless set.</summary>
    public Tuple<Choice, Choice> ConfirmChoices { get; set; }

    protected override async Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var culture = CultureOf(turnContext.Activity);
        await OfferAsync(turnContext, options, isRetry, ChoicesIn(culture), options.Style ?? Style, JoiningIn(culture), cancellationToken).ConfigureAwait(false);
    }

    protected override Task<PromptRecognizerResult<bool>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var result = new PromptRecognizerResult<bool>();
        var activity = turnContext.Activity;
        if (activity.Type == ActivityTypes.Message && !string.IsNullOrEmpty(activity.Text)
            && Understand(activity.Text, CultureOf(activity)) is { } answer)
            (result.Succeeded, result.Value) = (true, answer);

        return Task.FromResult(result);
    }

    private bool? Understand(string text, string culture)
    {
        if (YesOrNo.Recognize(text, culture) is { } answer)
            return answer;

        // "1" is an answer only where the choices were shown with numbers, which is the default.
        if (!(JoiningIn(culture)?.IncludeNumbers ?? true))
            return null;

        var found = ChoiceRecognizers.RecognizeChoices(text, ChoicesIn(culture));
        return found.Count > 0 ? found[0].Resolution.Index == 0 : null;
    }

    private string CultureOf(Activity activity) => PromptCulture.Of(_choiceDefaults, activity.Locale, DefaultLocale);

    private List<Choice> ChoicesIn(string culture)
    {
        if (ConfirmChoices != null)
            return [ConfirmChoices.Item1, ConfirmChoices.Item2];

        var (yes, no, _) = _choiceDefaults[culture];
        return [yes, no];
    }

    private ChoiceFactoryOptions JoiningIn(string culture) => ChoiceOptions ?? _choiceDefaults[culture].Joining;
}
