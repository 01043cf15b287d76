using InviteBot.Cards;
using Newtonsoft.Json.Linq;

namespace InviteBot.Interview;

/// <summary>A button that somebody pressed, as it came back: all of it is input and nothing of it is trusted.</summary>
/// <param name="Verb">One of <see cref="CardVerbs"/>, or anything a stranger wrote there.</param>
/// <param name="CardId">The card's id; null on cards that may be pressed at any time.</param>
/// <param name="Argument">What the button adds: a form, a number, a choice.</param>
internal sealed record CardTap(string Verb, string? CardId, string? Argument)
{
    private static readonly Dictionary<string, string> NoFields = [];

    /// <summary>The form whose text was edited.</summary>
    public string? Form { get; private init; }

    /// <summary>The text that somebody edited on the card.</summary>
    public string? Edited { get; private init; }

    /// <summary>What was filled in on the form, or in the lines that were read back, by question.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; private init; } = NoFields;

    /// <summary>Reads the value of a message; null when it is not a button of ours.</summary>
    public static CardTap? Read(object? value)
    {
        if (value is not JObject data || Text(data, CardFields.Verb) is not { } verb) return null;
        var argument = Text(data, CardFields.Argument);
        return new CardTap(verb, Text(data, CardFields.Card), Text(data, CardFields.Input) ?? argument) { Fields = verb == CardVerbs.Form || verb == CardVerbs.ReadBack ? Filled(data) : NoFields, Form = argument, Edited = argument is null ? null : Text(data, CardFields.Edited(argument)) };
    }

    private static Dictionary<string, string> Filled(JObject data) =>
        data.Properties().Where(field => field.Name.StartsWith(CardFields.FormPrefix, StringComparison.Ordinal) && field.Value.Type == JTokenType.String)
            .ToDictionary(field => field.Name[CardFields.FormPrefix.Length..], field => (string?)field.Value ?? "", StringComparer.Ordinal);

    private static string? Text(JObject data, string name) => data.TryGetValue(name, StringComparison.Ordinal, out var token) && token.Type == JTokenType.String ? (string?)token : null;
}
