using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards;

/// <summary>Reads and writes a fallback: the word drop, or an element.</summary>
internal sealed class AdaptiveFallbackConverter : JsonConverter
{
    private const string Drop = "drop";

    public override bool CanConvert(Type objectType) => objectType == typeof(AdaptiveFallbackElement);

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        switch (JToken.Load(reader))
        {
            case JValue { Type: JTokenType.Null }:
                return null;
            case JValue { Value: string word } when string.Equals(word, Drop, StringComparison.OrdinalIgnoreCase):
                return new AdaptiveFallbackElement(AdaptiveFallbackElement.AdaptiveFallbackType.Drop);
            case JObject json:
                var isAction = ((string)json["type"])?.StartsWith("Action.", StringComparison.Ordinal) == true;
                return new AdaptiveFallbackElement(isAction
                    ? json.ToObject<AdaptiveAction>(serializer)
                    : json.ToObject<AdaptiveElement>(serializer));
            default:
                throw new AdaptiveSerializationException("A fallback is an element or the word drop.");
        }
    }

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer)
    {
        var fallback = (AdaptiveFallbackElement)value;
        if (fallback.Type == AdaptiveFallbackElement.AdaptiveFallbackType.Content)
        {
            serializer.Serialize(writer, fallback.Content);
        }
        else if (fallback.Type == AdaptiveFallbackElement.AdaptiveFallbackType.Drop)
        {
            writer.WriteValue(Drop);
        }
        else
        {
            writer.WriteNull();
        }
    }
}
