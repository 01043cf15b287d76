using AdaptiveCards;
using InviteBot.Invitations;

namespace InviteBot.Cards;

/// <summary>One length of an invitation on its card: counter, the text to the letter, Copy, and where each sentence comes from.</summary>
internal static class TextPanel
{
    public static string IdOf(InvitationText text) => $"text-{text.Form}".ToLowerInvariant();

    public static AdaptiveContainer Build(InvitationText text, IReadOnlyList<InvitationText> texts, InvitationCardWords words, bool visible)
    {
        return new AdaptiveContainer
        {
            Id = IdOf(text),
            IsVisible = visible,
            Items = [LengthTabs.Build(text, texts, words), .. text.IsBlocked ? Withheld(text, words) : Letter(text, words)],
        };
    }

    private static IEnumerable<AdaptiveElement> Letter(InvitationText text, InvitationCardWords words)
    {
        var sources = $"{IdOf(text)}-sources";
        return [.. Counter(text, words), Sheet(text), Copy(text, words), SourcesLink(words, sources), Sources(text, words, sources)];
    }

    // The web page draws a meter under this line.
    private static IEnumerable<AdaptiveElement> Counter(InvitationText text, InvitationCardWords words)
    {
        yield return Elements.Ours(words.Counter(text), subtle: true);
        if (text.Subject is { } subject) yield return Elements.Literal(Elements.Run(words.Subject, subtle: true), Elements.Run(subject));
    }

    private static AdaptiveContainer Sheet(InvitationText text) => new()
    {
        Style = AdaptiveContainerStyle.Emphasis,
        Items = [.. text.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(paragraph => Elements.Literal(Elements.Run(paragraph)))],
    };

    private static AdaptiveActionSet Copy(InvitationText text, InvitationCardWords words) => new()
    {
        Actions = [Elements.CopyButton(words.Copy, text.Form.ToString(), text.Text)],
    };

    private static AdaptiveContainer SourcesLink(InvitationCardWords words, string target) => new()
    {
        Items = [new AdaptiveTextBlock(words.WhereFrom) { Color = AdaptiveTextColor.Accent, Size = AdaptiveTextSize.Small, Wrap = true }],
        SelectAction = new AdaptiveToggleVisibilityAction { Title = words.WhereFrom, TargetElements = [new AdaptiveTargetElement(target)] },
    };

    private static AdaptiveContainer Sources(InvitationText text, InvitationCardWords words, string id) => new()
    {
        Id = id,
        IsVisible = false,
        Items = [.. text.Segments.Select(segment => Elements.Literal(Elements.Run(segment.Text.Trim()), Elements.Run($"  {words.Source(segment)}", subtle: true)))],
    };

    private static IEnumerable<AdaptiveElement> Withheld(InvitationText text, InvitationCardWords words) =>
        words.WhyWithheld(text).Select(line => Elements.Literal(Elements.Run(line)));
}
