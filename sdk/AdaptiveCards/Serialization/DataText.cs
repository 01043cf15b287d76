using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>The data of an action as JSON text.</summary>
internal static class DataText
{
    public static string Write(object data) => data is null ? null : JsonConvert.SerializeObject(data, Formatting.Indented);

    public static object Read(string text) => text is null ? null : JsonConvert.DeserializeObject(text);
}
