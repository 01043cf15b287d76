using System.Globalization;
using System.Text;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace InviteBot.Tests.Interview;

/// <summary>Reads a card the way it goes over the wire, for approved conversations and for pressing its buttons.</summary>
internal static class CardText
{
    public static JObject Of(Activity activity) => JObject.Parse(JsonConvert.SerializeObject(activity.Attachments.Single().Content));

    /// <summary>The card's words from top to bottom; hidden parts are shown with their id, because a tap away is part of the card.</summary>
    public static string Render(Activity activity)
    {
        var lines = new StringBuilder();
        var card = Of(activity);
        foreach (var element in card["body"]!) Render(element, "  | ", lines);
        if (card["actions"] is JArray { Count: > 0 } actions) lines.Append("  | ").AppendJoin(' ', actions.Select(action => $"[{action["title"]}]")).Append('\n');
        return lines.ToString();
    }

    /// <summary>The data of the first button with that title.</summary>
    public static JObject DataOf(string title, Activity activity) =>
        (JObject)(Of(activity).DescendantsAndSelf().OfType<JObject>().FirstOrDefault(each => (string?)each["type"] == "Action.Submit" && (string?)each["title"] == title)?["data"]
            ?? throw new InvalidOperationException($"There is no button \"{title}\"."));

    /// <summary>A card that Teams takes and a phone shows: under 25 KB, at most six buttons in view, no column of a fixed width.</summary>
    public static void AssertFits(Activity activity)
    {
        var card = Of(activity);
        Assert.True(Encoding.UTF8.GetByteCount(card.ToString(Formatting.None)) <= 25_000, "The card is over 25 KB.");
        Assert.InRange(ButtonsInView(card), 0, 6);
        Assert.DoesNotContain(card.Descendants().OfType<JObject>(), each => ((string?)each["width"])?.EndsWith("px", StringComparison.Ordinal) == true);
        Assert.All(card.Descendants().OfType<JObject>().Where(each => (string?)each["type"] == "ColumnSet"), columns => Assert.InRange(columns["columns"]!.Count(), 1, 4));
    }

    private static int ButtonsInView(JToken token) => token switch
    {
        JObject element when element["isVisible"]?.Value<bool>() == false => 0,
        JObject element => (element["actions"]?.Count() ?? 0) + (element["inlineAction"] is JObject ? 1 : 0) + element.Properties().Where(property => property.Name != "actions").Sum(property => ButtonsInView(property.Value)),
        JArray items => items.Sum(ButtonsInView),
        _ => 0,
    };

    private static void Render(JToken element, string indent, StringBuilder lines)
    {
        switch ((string?)element["type"])
        {
            case "TextBlock": lines.Append(indent).Append((string?)element["text"]).Append('\n'); break;
            case "RichTextBlock": lines.Append(indent).AppendJoin("", element["inlines"]!.Select(run => (string?)run["text"])).Append('\n'); break;
            case "ActionSet" when element["isVisible"]?.Value<bool>() == false: lines.Append(indent).AppendLine(CultureInfo.InvariantCulture, $"(hidden: {element["id"]}) {string.Join(' ', element["actions"]!.Select(action => $"[{action["title"]}]"))}"); break;
            case "ActionSet": lines.Append(indent).AppendJoin(' ', element["actions"]!.Select(action => $"[{action["title"]}]")).Append('\n'); break;
            case "Input.Text": lines.Append(indent).AppendLine(CultureInfo.InvariantCulture, $"{element["label"]}: {(((string?)element["id"])!.StartsWith("form-", StringComparison.Ordinal) ? element["value"] : null) ?? "____"}{(element["inlineAction"]?["title"] is { } inline ? $" [{inline}]" : "")}"); break;
            case "Input.ChoiceSet": lines.Append(indent).AppendJoin(' ', element["choices"]!.Select(choice => $"({choice["title"]})")).Append('\n'); break;
            case "ColumnSet" when Words(element) is { Length: > 0 } words: lines.Append(indent).Append(words).Append('\n'); break;
            case "Container": RenderContainer(element, indent, lines); break;
        }
    }

    private static void RenderContainer(JToken container, string indent, StringBuilder lines)
    {
        if (container["isVisible"]?.Value<bool>() == false) lines.Append(indent).AppendLine(CultureInfo.InvariantCulture, $"(hidden: {container["id"]})");
        foreach (var item in container["items"]!) Render(item, indent + "  ", lines);
    }

    private static string Words(JToken columns) => string.Join("  ", columns["columns"]!.SelectMany(column => column["items"] ?? new JArray()).Select(item => $"<{item["text"]}>"));
}
