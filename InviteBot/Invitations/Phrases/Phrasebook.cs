using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;

namespace InviteBot.Invitations.Phrases;

/// <summary>Reads the embedded phrase data, once each: the only input of the room besides the answers.</summary>
internal static class Phrasebook
{
    public static JsonElement Load(string file)
    {
        var assembly = Assembly.GetExecutingAssembly();
        using var stream = assembly.GetManifestResourceStream($"InviteBot.Invitations.Phrases.{file}")
            ?? throw new InvalidOperationException($"The phrase data '{file}' is not embedded.");
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.Clone();
    }

    /// <summary>Words written as one line, separated by spaces.</summary>
    public static FrozenSet<string> Words(this JsonElement data, string name) =>
        Text(data, name).Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static string Text(this JsonElement data, string name) => data.GetProperty(name).GetString() ?? "";

    public static string[] List(this JsonElement data, string name) =>
        [.. data.GetProperty(name).EnumerateArray().Select(item => item.GetString() ?? "")];

    public static FrozenDictionary<string, string> Pairs(this JsonElement data, string name) =>
        data.GetProperty(name).EnumerateObject().ToFrozenDictionary(pair => pair.Name, pair => pair.Value.GetString() ?? "", StringComparer.OrdinalIgnoreCase);
}
