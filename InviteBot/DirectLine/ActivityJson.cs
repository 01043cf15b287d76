using System.Text.Json;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace InviteBot.DirectLine;

/// <summary>Activities as JSON, read so that nothing in them can choose a type or turn a text into a date.</summary>
internal static class ActivityJson
{
    private static readonly JsonSerializerSettings Settings = new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateParseHandling = DateParseHandling.None,
        TypeNameHandling = TypeNameHandling.None,
        MetadataPropertyHandling = MetadataPropertyHandling.Ignore,
        MaxDepth = 64,
    };

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 64 };

    public static string Write(Activity activity) => JsonConvert.SerializeObject(activity, Settings);

    public static Activity Read(string json) => JsonConvert.DeserializeObject<Activity>(json, Settings) ?? new Activity();

    /// <summary>The object in a text, or null if it is something else.</summary>
    public static JObject? ReadObject(string json)
    {
        try
        {
            // Json.NET forgives an object that is never closed; the stricter reader does not.
            JsonDocument.Parse(json, Strict).Dispose();
            return JsonConvert.DeserializeObject<JToken>(json, Settings) as JObject;
        }
        catch (Exception refusal) when (refusal is System.Text.Json.JsonException or Newtonsoft.Json.JsonException)
        {
            return null;
        }
    }
}
