using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards;

/// <summary>Reads the parts of a rich text, which may also be bare strings.</summary>
internal sealed class AdaptiveInlinesConverter : JsonConverter<List<AdaptiveInline>>
{
    public override bool CanWrite => false;

    public override List<AdaptiveInline> ReadJson(
        JsonReader reader, Type objectType, List<AdaptiveInline> existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        JArray.Load(reader).Select(part => Read(part, serializer)).Where(part => part is not null).ToList<AdaptiveInline>();

    public override void WriteJson(JsonWriter writer, List<AdaptiveInline> value, JsonSerializer serializer) => throw new NotSupportedException();

    private static AdaptiveTextRun Read(JToken part, JsonSerializer serializer)
    {
        if (part.Type == JTokenType.String)
        {
            return new AdaptiveTextRun((string)part);
        }

        if ((string)part["type"] == AdaptiveTextRun.TypeName)
        {
            return part.ToObject<AdaptiveTextRun>(serializer);
        }

        ParseWarnings.Add(serializer, "A part of a rich text is of a type that is not known here.");
        return null;
    }
}
