using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace InviteBot.DirectLine;

/// <summary>
/// What a page may say in an activity. Everything about who sends it, to whom, where and when is left behind here and
/// set by the server.
/// </summary>
internal sealed partial record PostedActivity(Activity Activity, string? ClientActivityId)
{
    private const int LongestName = 200;
    private const int MostAttachments = 10;

    /// <summary>The activity in a posted object, or null if the object is none that a page may send.</summary>
    public static PostedActivity? Read(JObject posted, ICollection<string> events)
    {
        var type = Text(posted, "type");
        var name = Short(posted, "name");
        var allowed = type is ActivityTypes.Message or ActivityTypes.Typing or ActivityTypes.EndOfConversation
            || (type is ActivityTypes.Event && name is not null && events.Contains(name));
        if (!allowed || !HasReadableText(posted))
            return null;

        var clientActivityId = Short(posted["channelData"] as JObject, "clientActivityID");
        var activity = new Activity(type)
        {
            Name = type == ActivityTypes.Event ? name : null,
            Text = Text(posted, "text"),
            TextFormat = TextFormatTypes.Plain,
            Locale = ReadLocale(Short(posted, "locale")),
            LocalTimezone = Short(posted, "localTimezone"),
            Value = WithoutTypeNames(posted["value"]),
            ChannelData = ChannelData(posted["channelData"] as JObject, clientActivityId),
            Attachments = Attachments(posted["attachments"] as JArray),
        };
        return new PostedActivity(activity, clientActivityId);
    }

    /// <summary>The locale if it looks like one; a page's odd locale is no reason to refuse what a person says.</summary>
    public static string? ReadLocale(string? locale) => locale is not null && LocaleShape().IsMatch(locale) ? locale : null;

    private static bool HasReadableText(JObject posted) => posted["text"] is null or { Type: JTokenType.String or JTokenType.Null };

    private static string? Text(JObject? from, string name) =>
        from?[name] is JValue { Type: JTokenType.String } value ? value.ToString(CultureInfo.InvariantCulture) : null;

    private static string? Short(JObject? from, string name) => Text(from, name) is { Length: > 0 and <= LongestName } text ? text : null;

    private static JObject ChannelData(JObject? posted, string? clientActivityId)
    {
        var kept = new JObject();
        if (clientActivityId is not null)
            kept["clientActivityID"] = clientActivityId;
        foreach (var flag in (string[])["postBack", "messageBack"])
            if (posted?[flag] is JValue { Type: JTokenType.Boolean } set)
                kept[flag] = set.DeepClone();
        return kept;
    }

    /// <summary>The bot learns that files were sent, to say a sentence about it; their addresses are never fetched or shown.</summary>
    private static List<Attachment>? Attachments(JArray? posted) =>
        posted is not { Count: > 0 } ? null
            : [.. posted.OfType<JObject>().Take(MostAttachments).Select(file => new Attachment { ContentType = Short(file, "contentType") ?? "application/octet-stream" })];

    /// <summary>"$type" and its kin mean something to a serializer further on; a card never sends them.</summary>
    private static JToken? WithoutTypeNames(JToken? value)
    {
        if (value is null or { Type: JTokenType.Null })
            return null;
        foreach (var property in value.SelectTokens("$..*").Select(token => token.Parent).OfType<JProperty>().ToList())
            if (property.Name.StartsWith('$'))
                property.Remove();
        return value;
    }

    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex LocaleShape();
}
