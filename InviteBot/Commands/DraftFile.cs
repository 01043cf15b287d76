using System.Text.Json;
using InviteBot.Invitations.Reviewing;

namespace InviteBot.Commands;

/// <summary>The drafts of a file, in the order they stand there.</summary>
internal static class DraftFile
{
    public static IReadOnlyList<(string Id, Draft Draft)> Read(JsonElement root)
    {
        var drafts = new List<(string Id, Draft Draft)>();
        foreach (var row in root.GetProperty("drafts").EnumerateArray())
        {
            var id = Text(row, "id") ?? throw new JsonException($"Draft number {drafts.Count + 1} has no \"id\".");
            if (drafts.Exists(draft => draft.Id == id))
                throw new JsonException($"The id \"{id}\" stands there twice.");
            drafts.Add((id, new Draft(Text(row, "text") ?? throw new JsonException($"Draft \"{id}\" has no \"text\"."), Channel(id, Text(row, "channel")), Text(row, "context"))));
        }

        return drafts;
    }

    private static DraftChannel Channel(string id, string? name) => name switch
    {
        "note" => DraftChannel.Note,
        "note300" => DraftChannel.Note300,
        "long" => DraftChannel.Message,
        _ => throw new JsonException($"Draft \"{id}\" has the channel \"{name}\"; known are note, note300 and long."),
    };

    private static string? Text(JsonElement row, string name)
    {
        if (row.ValueKind != JsonValueKind.Object)
            throw new JsonException("A draft has to be an object.");
        if (!row.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
            return null;
        return value.ValueKind == JsonValueKind.String ? value.GetString() : throw new JsonException($"\"{name}\" has to be text.");
    }
}
