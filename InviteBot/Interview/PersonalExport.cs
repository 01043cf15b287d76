using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace InviteBot.Interview;

/// <summary>Everything that is kept of a person, as JSON they can read and keep.</summary>
internal static class PersonalExport
{
    private static readonly JsonSerializerSettings AsWritten = new() { DateParseHandling = DateParseHandling.None };

    /// <summary>The message; where the chat has no room for all of it the oldest lines stay out, and that is said.</summary>
    public static string Of(PersonRecord record, int most)
    {
        var lines = record.Activities.Select(Line).ToList();
        for (var leftOut = 0; ; leftOut += Math.Max(1, (lines.Count - leftOut) / 4))
        {
            var json = Write(record, lines.Skip(leftOut));
            if (json.Length <= most || leftOut >= lines.Count) return leftOut == 0 ? PersonalWording.Export(json) : PersonalWording.ExportCut(json, Math.Min(leftOut, lines.Count));
        }
    }

    private static string Write(PersonRecord record, IEnumerable<JObject> lines) => string.Join(
        '\n',
        "{",
        $"\"conversations\": {JsonConvert.ToString(record.Conversations)},",
        $"\"answersAndKept\": {List(record.State.Select(Read))},",
        $"\"lines\": {List(lines)},",
        $"\"repliesNotYetSent\": {List(record.WaitingReplies.Select(Line))}",
        "}");

    /// <summary>One entry a line: the chat shows each line as a paragraph.</summary>
    private static string List(IEnumerable<JToken> entries)
    {
        var list = string.Join(",\n", entries.Select(entry => entry.ToString(Formatting.None)));
        return list.Length == 0 ? "[]" : $"[\n{list}\n]";
    }

    private static JObject Line(string activity)
    {
        var json = Read(activity) as JObject ?? [];
        var line = new JObject { ["at"] = ToTheSecond((string?)json["timestamp"]), ["who"] = (string?)json.SelectToken("from.role") == "bot" ? "InviteBot" : "you" };
        if (json["text"] is { } text) line["text"] = text;
        if (json["value"] is { } pressed) line["pressed"] = pressed;
        if (json.SelectToken("attachments[0].content.speak") is { } card) line["card"] = card;
        return line;
    }

    private static string? ToTheSecond(string? time) => time is { Length: > 19 } && time.EndsWith("+00:00", StringComparison.Ordinal) ? $"{time[..19]}Z" : time;

    // What cannot be read any more is shown as it is.
    private static JToken Read(string json)
    {
        try
        {
            return JsonConvert.DeserializeObject<JToken>(json, AsWritten) ?? json;
        }
        catch (JsonException)
        {
            return json;
        }
    }
}
