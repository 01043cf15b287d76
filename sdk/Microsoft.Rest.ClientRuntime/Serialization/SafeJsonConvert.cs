using System.Globalization;
using Newtonsoft.Json;

namespace Microsoft.Rest.Serialization;

/// <summary>Reads and writes JSON by the given settings only, whatever the defaults of the process are.</summary>
public static class SafeJsonConvert
{
    public static T DeserializeObject<T>(string json, params JsonConverter[] converters) =>
        DeserializeObject<T>(json, new JsonSerializerSettings { Converters = converters });

    public static T DeserializeObject<T>(string json, JsonSerializerSettings settings)
    {
        ArgumentNullException.ThrowIfNull(json);
        using var reader = new JsonTextReader(new StringReader(json));
        return JsonSerializer.Create(settings).Deserialize<T>(reader);
    }

    public static string SerializeObject(object obj, params JsonConverter[] converters) =>
        SerializeObject(obj, new JsonSerializerSettings { Converters = converters });

    public static string SerializeObject(object obj, JsonSerializerSettings settings)
    {
        var text = new StringWriter(CultureInfo.InvariantCulture);
        var serializer = JsonSerializer.Create(settings);
        using var writer = new JsonTextWriter(text) { Formatting = serializer.Formatting };
        serializer.Serialize(writer, obj);
        return text.ToString();
    }
}
