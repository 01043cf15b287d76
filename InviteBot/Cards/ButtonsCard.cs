using AdaptiveCards;
using Microsoft.Bot.Schema;

namespace InviteBot.Cards;

/// <summary>A few ways on as buttons, some of which open a dialog: suggested actions cannot.</summary>
internal static class ButtonsCard
{
    /// <param name="choices">What the buttons stand for typing.</param>
    /// <param name="dialogs">Those of them that open a dialog where there are dialogs.</param>
    /// <param name="cardId">An id of this card's own, by which a press that a channel repeats is known.</param>
    public static Attachment Build(IReadOnlyList<string> choices, IReadOnlyCollection<string> dialogs, string cardId)
    {
        var card = new AdaptiveCard(CardVersion.Declared)
        {
            Speak = string.Join(", ", choices),
            Actions = [.. choices.Select(choice => dialogs.Contains(choice) ? Elements.DialogButton(choice, CardVerbs.Say, choice, cardId) : Elements.Button(choice, CardVerbs.Say, cardId, choice))],
        };
        return new Attachment(AdaptiveCard.ContentType, content: card);
    }
}
