using InviteBot.Invitations.Phrases;

namespace InviteBot.Invitations.Advice;

/// <summary>The sentences of advice and of follow-ups that are our own.</summary>
internal static class AdvicePhrases
{
    private static readonly System.Text.Json.JsonElement Source = Phrasebook.Load("advice.json");

    public static string Get(string id) => Source.Text(id);

    public static string Get(string id, params ReadOnlySpan<(string Name, string Value)> facts)
    {
        var text = Source.Text(id);
        foreach (var (name, value) in facts)
            text = text.Replace($"{{{name}}}", value, StringComparison.Ordinal);
        return text;
    }
}
