using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Reads a list without its empty places.</summary>
internal sealed class IgnoreEmptyItemsConverter<T> : JsonConverter<List<T>>
    where T : class
{
    public override bool CanWrite => false;

    public override List<T> ReadJson(
        JsonReader reader, Type objectType, List<T> existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        (serializer.Deserialize<T[]>(reader) ?? []).Where(item => item is not null).ToList();

    public override void WriteJson(JsonWriter writer, List<T> value, JsonSerializer serializer) => throw new NotSupportedException();
}
