using System.Text.Json;

namespace InviteBot.Bot;

/// <summary>What the door has to know of an activity before anybody vouches for it; absent or blank is empty.</summary>
internal sealed record ChannelRequest(string Type, string Id, string ChannelId, string ServiceUrl, string ConversationId)
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 128, AllowDuplicateProperties = false };

    public bool IsComplete => Type.Length > 0 && ChannelId.Length > 0 && ServiceUrl.Length > 0 && ConversationId.Length > 0;

    /// <summary>Names that stand in a log must not begin a line of their own, or colour one.</summary>
    public bool IsPlain => !$"{Type}{Id}{ChannelId}{ConversationId}".Any(character => char.IsControl(character) || character is '\u2028' or '\u2029');

    /// <summary>Reads one JSON object, or gives null when the body is anything else.</summary>
    public static ChannelRequest? Read(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var json = JsonDocument.Parse(body, Strict);
            var root = json.RootElement;
            return root.ValueKind == JsonValueKind.Object
                ? new ChannelRequest(Text(root, "type"), Text(root, "id"), Text(root, "channelId"), Text(root, "serviceUrl"), ConversationIdOf(root))
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string ConversationIdOf(JsonElement root) =>
        root.TryGetProperty("conversation", out var conversation) && conversation.ValueKind == JsonValueKind.Object
            ? Text(conversation, "id")
            : string.Empty;

    private static string Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(value.GetString())
            ? value.GetString() ?? string.Empty
            : string.Empty;
}
