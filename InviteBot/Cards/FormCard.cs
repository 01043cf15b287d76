using AdaptiveCards;
using Microsoft.Bot.Schema;

namespace InviteBot.Cards;

/// <summary>All questions on one card, for those who prefer a form.</summary>
internal static class FormCard
{
    private const int LongestAnswer = 1_000;

    /// <param name="words">The words around the questions.</param>
    /// <param name="fields">The questions.</param>
    /// <param name="cardId">Travels with the button, so that an old form is told from the current one.</param>
    /// <param name="argument">Travels with the button too, where the form has something to remember.</param>
    public static Attachment Build(FormCardWords words, IReadOnlyList<FormField> fields, string cardId, string? argument = null)
    {
        var card = new AdaptiveCard(CardVersion.Declared)
        {
            Speak = words.Title,
            Body = [Elements.Ours(words.Title, heading: true), Elements.Literal(Elements.Run(words.Hint, subtle: true)), .. words.Read is { } read ? [Elements.Sheet(read)] : (AdaptiveElement[])[], .. fields.Select(Input)],
            Actions = [Elements.Button(words.Submit, CardVerbs.Form, cardId, argument)],
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
