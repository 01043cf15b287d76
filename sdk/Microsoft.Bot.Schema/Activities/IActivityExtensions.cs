namespace Microsoft.Bot.Schema;

/// <summary>Reaches the locale of an activity whose type does not show it.</summary>
public static class IActivityExtensions
{
    public static string GetLocale(this IActivity activity) => (activity as Activity)?.Locale;

    public static void SetLocale(this IActivity activity, string locale)
    {
        if (activity is Activity whole)
        {
            whole.Locale = locale;
        }
    }
}
