using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards;

/// <summary>Reads and writes the targets of a toggle: an id alone, or an object with what it becomes.</summary>
internal sealed class ToggleElementsConverter : JsonConverter<List<AdaptiveTargetElement>>
{
    public override List<AdaptiveTargetElement> ReadJson(
        JsonReader reader, Type objectType, List<AdaptiveTargetElement> existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        JArray.Load(reader)
            .Select(target => target.Type == JTokenType.String ? (string)target : target.ToObject<AdaptiveTargetElement>(serializer))
            .ToList();

    public override void WriteJson(JsonWriter writer, List<AdaptiveTargetElement> value, JsonSerializer serializer)
    {
        writer.WriteStartArray();
        foreach (var target in value)
        {
            serializer.Serialize(writer, target.IsVisible is null ? (object)target.ElementId : target);
        }

        writer.WriteEndArray();
    }
}
