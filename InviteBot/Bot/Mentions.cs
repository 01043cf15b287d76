using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace InviteBot.Bot;

/// <summary>
/// Cleans a message of "@InviteBot". Whoever else is mentioned stays, as a name. A mention may lack its text or its name,
/// or carry a name that the bot no longer has.
/// </summary>
internal static class Mentions
{
    public static void Clean(IMessageActivity message)
    {
        if (string.IsNullOrEmpty(message.Text)) return;

        var text = message.Text;
        foreach (var mention in message.Entities?.Where(entity => entity?.Type == "mention").Select(entity => entity.Properties).OfType<JObject>() ?? [])
        {
            var isOwn = (string?)mention.SelectToken("mentioned.id") == message.Recipient?.Id;
            var name = (string?)mention.SelectToken("mentioned.name");
            text = Replace(text, (string?)mention["text"] ?? Tag(name), isOwn ? " " : name ?? Inner((string?)mention["text"]));
        }

        text = Replace(text, Tag(message.Recipient?.Name), " ");
        if (text != message.Text) message.Text = text.Replace("&nbsp;", " ", StringComparison.Ordinal).Trim();
    }

    private static string Replace(string text, string? words, string? by) => string.IsNullOrEmpty(words) ? text : text.Replace(words, by, StringComparison.OrdinalIgnoreCase);

    private static string? Tag(string? name) => string.IsNullOrEmpty(name) ? null : $"<at>{name}</at>";

    private static string? Inner(string? tag) => tag?.Replace("<at>", "", StringComparison.OrdinalIgnoreCase).Replace("</at>", "", StringComparison.OrdinalIgnoreCase);
}
