using AdaptiveCards;
using Microsoft.Bot.Schema;

namespace InviteBot.Cards;

/// <summary>Several questions on one card: all of them, for those who prefer a form, or the lines that are read back.</summary>
internal static class FormCard
{
    private const int LongestAnswer = 1_000;

    /// <param name="words">The words around the questions.</param>
    /// <param name="fields">The questions.</param>
    /// <param name="cardId">Travels with the button, so that an old form is told from the current one.</param>
    /// <param name="argument">Travels with the button too, where the form has something to remember.</param>
    public static Attachment Build(FormCardWords words, IReadOnlyList<FormField> fields, string cardId, string? argument = null) =>
        Build(words, fields, Elements.Button(words.Submit, CardVerbs.Form, cardId, argument));

    /// <summary>The lines as they would stand, each with what was typed.</summary>
    public static Attachment ReadBack(FormCardWords words, IReadOnlyList<FormField> fields, string cardId) =>
        Build(words, fields, Elements.Button(words.Submit, CardVerbs.ReadBack, cardId, style: "positive"));

    private static Attachment Build(FormCardWords words, IReadOnlyList<FormField> fields, AdaptiveAction submit)
    {
        var card = new AdaptiveCard(CardVersion.Declared)
        {
            Speak = words.Title,
            Body = [Elements.Ours(words.Title, heading: true), Elements.Literal(Elements.Run(words.Hint, subtle: true)), .. words.Read is { } read ? [Elements.Sheet(read)] : (AdaptiveElement[])[], .. fields.SelectMany(Field)],
            Actions = [submit, .. words.Leave is { } leave ? [Leave(leave)] : (AdaptiveAction[])[]],
        };
        return new Attachment(AdaptiveCard.ContentType, content: card);
    }

    private static AdaptiveSubmitAction Leave(string word)
    {
        var button = Elements.Button(word, CardVerbs.Say, cardId: null, word);
        button.AssociatedInputs = AdaptiveAssociatedInputs.None;
        return button;
    }

    private static IEnumerable<AdaptiveElement> Field(FormField field) =>
        field.Before is { } before ? [Input(field), Elements.Literal(Elements.Run(before, subtle: true))] : [Input(field)];

    private static AdaptiveElement Input(FormField field) => field.Choices.Count == 0
        ? new AdaptiveTextInput { Id = CardFields.FormPrefix + field.Id, Label = field.Label, Placeholder = field.Placeholder, Value = field.Value, MaxLength = LongestAnswer, IsMultiline = field.Before is not null }
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
