using AdaptiveCards;
using Microsoft.Bot.Schema;

namespace InviteBot.Cards;

/// <summary>An invitation that was kept: its texts to the letter, each with Copy, and what else can be done with it.</summary>
internal static class KeptInvitationCard
{
    /// <param name="title">Which one, and for whom.</param>
    /// <param name="texts">The texts, shortest first.</param>
    /// <param name="copy">The word on the Copy buttons; null where the card is shown to others, who have no use for buttons.</param>
    /// <param name="buttons">The other buttons, each with what it stands for typing.</param>
    /// <param name="cardId">An id of this card's own, by which a press that a channel repeats is known.</param>
    public static Attachment Build(string title, IReadOnlyList<KeptText> texts, string? copy, IReadOnlyList<(string Title, string Says)> buttons, string cardId)
    {
        var card = new AdaptiveCard(CardVersion.Declared)
        {
            Speak = $"{title}. {texts[0].Text}",
            FallbackText = texts[0].Text,
            Body =
            [
                Elements.Title(title),
                .. texts.SelectMany(text => CopyPanel.Build(text, copy)),
                .. buttons.Count == 0 ? [] : (AdaptiveElement[])[new AdaptiveActionSet { Actions = [.. buttons.Select(button => Elements.Button(button.Title, CardVerbs.Say, cardId, button.Says))] }],
            ],
        };
        return new Attachment(AdaptiveCard.ContentType, content: card);
    }
}
