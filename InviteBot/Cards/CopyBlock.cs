using AdaptiveCards;

namespace InviteBot.Cards;

/// <summary>A text in the element that Teams puts a copy button on; where it is not known, the same text to the letter.</summary>
internal static class CopyBlock
{
    public static AdaptiveElement Build(string text) => new AdaptiveUnknownElement
    {
        Type = "CodeBlock",
        AdditionalProperties = new SerializableDictionary<string, object> { ["codeSnippet"] = text, ["language"] = "PlainText" },
        Fallback = new AdaptiveFallbackElement(Elements.Sheet(text)),
    };
}
