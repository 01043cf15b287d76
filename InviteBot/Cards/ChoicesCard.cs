using AdaptiveCards;
using Microsoft.Bot.Schema;

namespace InviteBot.Cards;

/// <summary>A list to choose one from, for channels that show few suggested actions.</summary>
internal static class ChoicesCard
{
    /// <param name="choices">What to choose from.</param>
    /// <param name="cardId">An id of this card's own, by which a press that a channel repeats is known.</param>
    public static Attachment Build(IReadOnlyList<string> choices, string cardId)
    {
        var card = new AdaptiveCard(CardVersion.Declared)
        {
            Speak = string.Join(", ", choices),
            Body =
            [
                new AdaptiveChoiceSetInput
                {
                    Id = CardFields.Input,
                    Label = "Choose one",
                    Style = AdaptiveChoiceInputStyle.Expanded,
                    Wrap = true,
                    Choices = [.. choices.Select(choice => new AdaptiveChoice { Title = choice, Value = choice })],
                },
            ],
            Actions = [Elements.Button("Choose", CardVerbs.Say, cardId)],
        };
        return new Attachment(AdaptiveCard.ContentType, content: card);
    }
}
