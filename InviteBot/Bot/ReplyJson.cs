using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace InviteBot.Bot;

/// <summary>Replies as they wait in the queue: JSON in which nothing can choose a type or turn a text into a date.</summary>
internal static class ReplyJson
{
    private static readonly JsonSerializerSettings Settings = new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateParseHandling = DateParseHandling.None,
        TypeNameHandling = TypeNameHandling.None,
        MetadataPropertyHandling = MetadataPropertyHandling.Ignore,
    };

    public static string Write(Activity reply) => JsonConvert.SerializeObject(reply, Settings);

    public static Activity Read(string json) => JsonConvert.DeserializeObject<Activity>(json, Settings) ?? new Activity();
}
