using AdaptiveCards;

namespace InviteBot.Cards;

/// <summary>A text to the letter under its heading, with Copy.</summary>
internal static class CopyPanel
{
    public static IEnumerable<AdaptiveElement> Build(KeptText text, string copy) =>
    [
        Elements.Ours(text.Heading, heading: true),
        Elements.Sheet(text.Text),
        new AdaptiveActionSet { Actions = [Elements.CopyButton(copy, text.CopyArgument, text.Text)] },
    ];
}
