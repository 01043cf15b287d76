using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Bot.Schema.Teams;

namespace InviteBot.Bot;

/// <summary>The words of a message that Teams hands over as HTML.</summary>
internal static partial class MessageText
{
    // Far more than anybody quotes; what comes after it is not looked at.
    private const int MostRead = 20_000;

    public static string? Of(MessageActionsPayloadBody? body)
    {
        if (body?.Content is not { } content) return null;
        if (content.Length > MostRead) content = content[..MostRead];
        if (!"html".Equals(body.ContentType, StringComparison.OrdinalIgnoreCase)) return content.Trim();

        var lines = WebUtility.HtmlDecode(Tag().Replace(LineEnd().Replace(content, "\n"), string.Empty)).Replace('\u00A0', ' ').Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return string.Join('\n', lines);
    }

    [GeneratedRegex("<(br|/p|/div|/li|/h[1-6]|/blockquote)[^>]*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LineEnd();

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
