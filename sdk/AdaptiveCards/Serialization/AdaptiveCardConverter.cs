using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards;

/// <summary>Reads a card after its version was looked at.</summary>
internal sealed class AdaptiveCardConverter : JsonConverter
{
    public override bool CanWrite => false;

    public override bool CanConvert(Type objectType) => typeof(AdaptiveCard).IsAssignableFrom(objectType);

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        if (reader.TokenType == JsonToken.Null)
        {
            return null;
        }

        if (JToken.Load(reader) is not JObject json || (json["type"] is { } type && (string)type != AdaptiveCard.TypeName))
        {
            throw new AdaptiveSerializationException("This is not a card.");
        }

        // A card inside another one goes by that one's version, and its ids were looked at with that one's.
        var isInner = reader.Depth > 0;
        if (!isInner)
            CardIds.Check(json);

        var version = json["version"]?.ToObject<AdaptiveSchemaVersion>(serializer) ?? MissingVersion(isInner);
        if (version > AdaptiveCard.KnownSchemaVersion)
        {
            ParseWarnings.Add(serializer, AdaptiveWarning.WarningStatusCode.UnsupportedSchemaVersion, $"Version {version} is not known here.");
            return ForUnknownVersion(json);
        }

        var card = new AdaptiveCard(version);
        json["type"] ??= AdaptiveCard.TypeName;
        using var properties = json.CreateReader();
        serializer.Populate(properties, card);
        return card;
    }

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) => throw new NotSupportedException();

    private static AdaptiveSchemaVersion MissingVersion(bool isInner) => AdaptiveCard.OnDeserializingMissingVersion?.Invoke()
        ?? (isInner ? new AdaptiveSchemaVersion(1, 0) : throw new AdaptiveSerializationException("The card names no version."));

    private static AdaptiveCard ForUnknownVersion(JObject json) => new(AdaptiveCard.KnownSchemaVersion)
    {
        Speak = (string)json["speak"],
        Lang = (string)json["lang"],
        Body = [new AdaptiveTextBlock((string)json["fallbackText"] ?? "This card needs a newer version to be shown.") { Wrap = true }],
    };
}
