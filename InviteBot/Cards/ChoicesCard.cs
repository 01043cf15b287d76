using AdaptiveCards;
using Microsoft.Bot.Schema;

namespace InviteBot.Cards;

/// <summary>A list to choose one from, for channels that show few suggested actions.</summary>
internal static class ChoicesCard
{
    public static Attachment Build(IReadOnlyList<string> choices)
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
            Actions = [Elements.Button("Choose", CardVerbs.Say, cardId: null)],
        };
        return new Attachment(AdaptiveCard.ContentType, content: card);
    }
}
