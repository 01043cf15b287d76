using AdaptiveCards;

namespace InviteBot.Cards;

/// <summary>A text to the letter under its heading, with Copy where there is a word for it.</summary>
internal static class CopyPanel
{
    public static IEnumerable<AdaptiveElement> Build(KeptText text, string? copy)
    {
        yield return Elements.Ours(text.Heading, heading: true);
        yield return Elements.Sheet(text.Text);
        if (copy is not null) yield return new AdaptiveActionSet { Actions = [Elements.CopyButton(copy, text.CopyArgument, text.Text)] };
    }
}
