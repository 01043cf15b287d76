namespace InviteBot.TeamsApp;

/// <summary>The strings of the manifest in another language.</summary>
/// <param name="Tag">The language, such as "de".</param>
/// <param name="Json">A document of the localization schema: each key names a string of the manifest.</param>
public sealed record LanguageFile(string Tag, string Json)
{
    /// <summary>Its name in the package.</summary>
    public string Name => $"{Tag}.json";
}
