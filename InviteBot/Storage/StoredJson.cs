using Microsoft.Bot.Builder;
using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Linq;

namespace InviteBot.Storage;

/// <summary>Writes and reads the bot's state. Type names appear only where the declared type does not tell, and only known ones.</summary>
internal sealed class StoredJson(KnownTypes types)
{
    private static readonly string ETag = nameof(IStoreItem.ETag);

    private readonly JsonSerializer _serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        TypeNameHandling = TypeNameHandling.None,
        ContractResolver = new TypesWhereNeeded(new KnownTypeReader(types)),
        SerializationBinder = types,
        ReferenceLoopHandling = ReferenceLoopHandling.Error,
        DateParseHandling = DateParseHandling.None,
        NullValueHandling = NullValueHandling.Ignore,
        // By name: a new value in the middle of an enumeration must not change what was stored.
        Converters = [new StringEnumConverter()],
        MaxDepth = 128,
    });

    public string Write(object value)
    {
        using var text = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        _serializer.Serialize(text, new Envelope(value));
        return Text.Json(text.ToString());
    }

    /// <summary>The object, with the version it was stored in if it cares; throws a <see cref="JsonException"/> for what cannot be read.</summary>
    public object Read(string json, long version)
    {
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None, MaxDepth = 128 };
        var value = _serializer.Deserialize<Envelope>(reader)?.Value ?? throw new JsonSerializationException("There is nothing in the stored text.");
        if (reader.Read()) throw new JsonSerializationException("Something follows the stored object.");

        var tag = StateVersion.ToTag(version);
        if (value is IStoreItem item) item.ETag = tag;
        else if (value is JObject plain && plain.ContainsKey(ETag)) plain[ETag] = tag;
        return value;
    }

    /// <summary>Holds the root, so that it says its type like everything below it.</summary>
    private sealed record Envelope([property: JsonProperty("value")] object Value);
}
