using System.Text;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>The settings and the serializer that all clients share, so that each type's contract is worked out once.</summary>
internal static class WireJson
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static JsonSerializerSettings Settings { get; } = new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateFormatHandling = DateFormatHandling.IsoDateFormat,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        MaxDepth = 128,
    };

    private static JsonSerializer Serializer { get; } = JsonSerializer.Create(Settings);

    public static byte[] Write(object value)
    {
        using var bytes = new MemoryStream();
        using (var writer = new JsonTextWriter(new StreamWriter(bytes, Utf8)))
        {
            Serializer.Serialize(writer, value);
        }

        return bytes.ToArray();
    }

    public static T Read<T>(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json));
        return Serializer.Deserialize<T>(reader);
    }
}
