using AdaptiveCards;
using Microsoft.Bot.Schema;

namespace InviteBot.Cards;

/// <summary>All questions on one card, for those who prefer a form.</summary>
internal static class FormCard
{
    private const int LongestAnswer = 1_000;

    public static Attachment Build(string title, string hint, string submit, IReadOnlyList<FormField> fields, string cardId)
    {
        var card = new AdaptiveCard(CardVersion.Declared)
        {
            Speak = title,
            Body = [Elements.Ours(title, heading: true), Elements.Ours(hint, subtle: true), .. fields.Select(Input)],
            Actions = [Elements.Button(submit, CardVerbs.Form, cardId)],
        };
        return new Attachment(AdaptiveCard.ContentType, content: card);
    }

    private static AdaptiveElement Input(FormField field) => field.Choices.Count == 0
        ? new AdaptiveTextInput { Id = CardFields.FormPrefix + field.Id, Label = field.Label, Placeholder = field.Placeholder, Value = field.Value, MaxLength = LongestAnswer }
        : new AdaptiveChoiceSetInput
        {
            Id = CardFields.FormPrefix + field.Id,
            Label = field.Label,
            Placeholder = field.Placeholder,
            Value = field.Value,
            Style = AdaptiveChoiceInputStyle.Compact,
            Wrap = true,
            Choices = [.. field.Choices.Select(choice => new AdaptiveChoice { Title = choice, Value = choice })],
        };
}
