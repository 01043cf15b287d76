using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

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

    /// <summary>The answer to an invoke, which a request that is repeated gets again.</summary>
    public static string? WriteAnswer(Activity? answer) => answer?.Value is InvokeResponse response
        ? JsonConvert.SerializeObject(new InvokeResponse { Status = response.Status, Body = response.Body is { } body ? JToken.FromObject(body, HttpHelper.BotMessageSerializer) : null }, Settings)
        : null;

    public static Activity ReadAnswer(string json) =>
        new(ActivityTypesEx.InvokeResponse) { Value = JsonConvert.DeserializeObject<InvokeResponse>(json, Settings) ?? new InvokeResponse() };
}
