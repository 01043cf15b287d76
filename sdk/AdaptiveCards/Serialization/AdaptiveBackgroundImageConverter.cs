using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards;

/// <summary>Reads and writes a background: an address alone, or an object.</summary>
internal sealed class AdaptiveBackgroundImageConverter : JsonConverter<AdaptiveBackgroundImage>
{
    public override AdaptiveBackgroundImage ReadJson(
        JsonReader reader, Type objectType, AdaptiveBackgroundImage existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        JToken.Load(reader) switch
        {
            JObject json => json.ToObject<AdaptiveBackgroundImage>(serializer),
            JValue { Value: string url } => new AdaptiveBackgroundImage(url),
            _ => null,
        };

    public override void WriteJson(JsonWriter writer, AdaptiveBackgroundImage value, JsonSerializer serializer)
    {
        if (value.HasDefaultValues())
        {
            writer.WriteValue(value.UrlString);
        }
        else
        {
            serializer.Serialize(writer, value);
        }
    }
}
