namespace AdaptiveCards;

/// <summary>An address as text, whole or relative to the card.</summary>
internal static class AddressText
{
    public static Uri Read(string text) => text is null ? null : new Uri(text, UriKind.RelativeOrAbsolute);
}
