using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Converters;

/// <summary>Writes the content of an attachment that is a stream in memory as its bytes, and everything else as it is.</summary>
internal sealed class AttachmentMemoryStreamConverter : JsonConverter
{
    public override bool CanConvert(Type objectType) => true;

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer) =>
        serializer.Deserialize(reader);

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) =>
        serializer.Serialize(writer, value is MemoryStream stream ? Array.ConvertAll(stream.ToArray(), static one => (int)one) : value);
}
