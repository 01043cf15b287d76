using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The one serializer with which entities are read as other types.</summary>
internal static class WireJson
{
    public static JsonSerializer Serializer { get; } = JsonSerializer.Create(new JsonSerializerSettings
    {
        NullValueHandling = NullValueHandling.Ignore,
    });
}
