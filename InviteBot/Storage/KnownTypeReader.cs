using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace InviteBot.Storage;

/// <summary>
/// Reads what is declared as object: a known type where one is named, which then reads itself in its own way (the
/// serializer alone would pass over the converter of a type that is named in the text).
/// </summary>
internal sealed class KnownTypeReader(KnownTypes types) : JsonConverter
{
    private const string TypeName = "$type";

    public override bool CanWrite => false;

    public override bool CanConvert(Type objectType) => objectType == typeof(object);

    public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer)
    {
        var token = JToken.ReadFrom(reader);
        if (token is JValue plain) return plain.Value;
        if (token is not JObject named || named[TypeName] is not { Type: JTokenType.String } name) return token;

        var type = types.BindToType(assemblyName: null, (string?)name ?? string.Empty);
        named.Remove(TypeName);
        return named.ToObject(type, serializer);
    }

    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer) => throw new NotSupportedException("Objects are written as they are.");
}
