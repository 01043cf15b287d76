using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Which of the languages a prompt knows it asks in.</summary>
internal static class PromptCulture
{
    /// <summary>The first locale given, if it is known; English otherwise.</summary>
    public static string Of<T>(Dictionary<string, T> known, params ReadOnlySpan<string> locales)
    {
        foreach (var locale in locales)
        {
            if (locale == null)
                continue;

            var culture = PromptCultureModels.MapToNearestLanguage(locale);
            return known.ContainsKey(culture) ? culture : PromptCultureModels.English.Locale;
        }

        return PromptCultureModels.English.Locale;
    }

    public static ChoiceFactoryOptions Joining(PromptCultureModel model)
        => new(model.Separator, model.InlineOr, model.InlineOrMore, includeNumbers: true);
}
