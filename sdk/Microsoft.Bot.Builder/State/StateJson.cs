using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

/// <summary>The serializers of this package: each is made once and shared by all turns.</summary>
internal static class StateJson
{
    /// <summary>Writes and reads no type names.</summary>
    public static readonly JsonSerializer Plain = JsonSerializer.Create(new JsonSerializerSettings
    {
        ReferenceLoopHandling = ReferenceLoopHandling.Error,
    });

    /// <summary>For telling states apart, where what is null need not be written.</summary>
    public static readonly JsonSerializer WithoutNulls = JsonSerializer.Create(new JsonSerializerSettings
    {
        ReferenceLoopHandling = ReferenceLoopHandling.Error,
        NullValueHandling = NullValueHandling.Ignore,
    });
}
