using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards;

/// <summary>Reads elements and actions as what their type says; types that are not known here keep all they bring.</summary>
internal sealed class AdaptiveTypedElementConverter : JsonConverter
{
    private static readonly Dictionary<string, Func<AdaptiveTypedElement>> KnownTypes = new(StringComparer.Ordinal)
    {
        [AdaptiveActionSet.TypeName] = () => new AdaptiveActionSet(),
        [AdaptiveChoiceSetInput.TypeName] = () => new AdaptiveChoiceSetInput(),
        [AdaptiveColumn.TypeName] = () => new AdaptiveColumn(),
        [AdaptiveColumnSet.TypeName] = () => new AdaptiveColumnSet(),
        [AdaptiveContainer.TypeName] = () => new AdaptiveContainer(),
        [AdaptiveDateInput.TypeName] = () => new AdaptiveDateInput(),
        [AdaptiveExecuteAction.TypeName] = () => new AdaptiveExecuteAction(),
        [AdaptiveFactSet.TypeName] = () => new AdaptiveFactSet(),
        [AdaptiveImage.TypeName] = () => new AdaptiveImage(),
        [AdaptiveImageSet.TypeName] = () => new AdaptiveImageSet(),
        [AdaptiveNumberInput.TypeName] = () => new AdaptiveNumberInput(),
        [AdaptiveOpenUrlAction.TypeName] = () => new AdaptiveOpenUrlAction(),
        [AdaptiveRichTextBlock.TypeName] = () => new AdaptiveRichTextBlock(),
        [AdaptiveShowCardAction.TypeName] = () => new AdaptiveShowCardAction(),
        [AdaptiveSubmitAction.TypeName] = () => new AdaptiveSubmitAction(),
        [AdaptiveTable.TypeName] = () => new AdaptiveTable(),
        [AdaptiveTableCell.TypeName] = () => new AdaptiveTableCell(),
        [AdaptiveTableRow.TypeName] = () => new AdaptiveTableRow(),
        [AdaptiveTextBlock.TypeName] = () => new AdaptiveTextBlock(),
        [AdaptiveTextInput.TypeName] = () => new AdaptiveTextInput(),
        [AdaptiveTimeInput.TypeName] = () => new AdaptiveTimeInput(),
        [AdaptiveToggleInput.TypeName] = () => new AdaptiveToggleInput(),
        [AdaptiveToggleVisibilityAction.TypeName] = () => new AdaptiveToggleVisibilityAction(),
    };

    public override bool CanWrite => false;

    public override bool CanConvert(Type objectType) => typeof(AdaptiveTypedElement).IsAssignableFrom(objectType);

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        if (reader.TokenType == JsonToken.Null)
        {
            return null;
        }

        if (JToken.Load(reader) is not JObject json)
        {
            throw new AdaptiveSerializationException("An element of the card is not an object.");
        }

        var element = Create((string)json["type"], objectType, serializer);
        json["type"] = element.Type;
        using var properties = json.CreateReader();
        serializer.Populate(properties, element);
        return element;
    }

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) => throw new NotSupportedException();

    private static AdaptiveTypedElement Create(string type, Type objectType, JsonSerializer serializer)
    {
        if (type is null && !objectType.IsAbstract)
        {
            return (AdaptiveTypedElement)Activator.CreateInstance(objectType);
        }

        if (type is not null && KnownTypes.TryGetValue(type, out var create) && create() is var known && objectType.IsInstanceOfType(known))
        {
            return known;
        }

        ParseWarnings.Add(serializer, type is null ? "An element names no type." : $"The type '{type}' is not known here.");
        AdaptiveTypedElement unknown = objectType == typeof(AdaptiveAction) || type?.StartsWith("Action.", StringComparison.Ordinal) == true
            ? new AdaptiveUnknownAction()
            : new AdaptiveUnknownElement();
        unknown.Type = type ?? string.Empty;
        return objectType.IsInstanceOfType(unknown)
            ? unknown
            : throw new AdaptiveSerializationException($"'{type}' cannot stand where {objectType.Name} is wanted.");
    }
}
