using System.Text.Json;

namespace InviteBot.Soak;

/// <summary>Plays a script in a new conversation and holds what comes back, and what is stored in the end, to what it should be.</summary>
internal sealed class Play(HttpClient http, Script script, Action<double>? turnTook = null)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>The chat at the moment, for whoever wants to know what is under way.</summary>
    public Chat? Chat { get; private set; }

    /// <summary>Plays it through; the result counts the messages, and what had to be repeated for them.</summary>
    public async Task<(int Accepted, int Repeats, int Reconnects)> RunAsync()
    {
        await using var chat = await Chat.OpenAsync(http);
        Chat = chat;
        var heard = new List<IReadOnlyList<string>> { await HearAsync(chat, to: null, expected: script.Expected?[0].Count ?? 1) };
        foreach (var (number, line) in script.Lines.Index())
        {
            var start = System.Diagnostics.Stopwatch.GetTimestamp();
            var id = await chat.SayAsync(line);
            heard.Add(await HearAsync(chat, id, script.Expected?[number + 1].Count ?? 1));
            chat.IsAnswered();
            turnTook?.Invoke(System.Diagnostics.Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        var stored = await GroupAsync(chat);
        if (script.Expected is null) script.Expected = stored;
        else Compare(stored, chat.Id);
        return (script.Lines.Count, chat.Repeats, chat.Reconnects);
    }

    private static async Task<IReadOnlyList<string>> HearAsync(Chat chat, string? to, int expected)
    {
        var replies = new List<string>();
        while (replies.Count < expected)
        {
            JsonElement activity;
            try
            {
                activity = await chat.HearAsync(Patience);
            }
            catch (OperationCanceledException)
            {
                throw new InvalidOperationException($"Unanswered for {Patience.TotalSeconds} s: {chat.Id}, {to}.");
            }

            if (activity.GetProperty("from").GetProperty("role").GetString() != "bot") continue;
            var answers = activity.TryGetProperty("replyToId", out var id) ? id.GetString() : null;
            if (answers == to) replies.Add(Script.Plain(activity.GetRawText()));
        }

        return replies;
    }

    /// <summary>The stored list as the replies to the opening and to each line; throws where a line is missing, doubled or out of order.</summary>
    private async Task<IReadOnlyList<IReadOnlyList<string>>> GroupAsync(Chat chat)
    {
        var groups = new List<List<string>> { new() };
        var ids = new List<string?> { null };
        foreach (var activity in await chat.HistoryAsync())
        {
            if (activity.GetProperty("from").GetProperty("role").GetString() != "bot")
            {
                if (activity.GetProperty("text").GetString() != script.Lines[groups.Count - 1]) throw new InvalidOperationException($"Line {groups.Count} of {chat.Id} is another one than was said.");
                ids.Add(activity.GetProperty("id").GetString());
                groups.Add([]);
                continue;
            }

            var answers = activity.TryGetProperty("replyToId", out var id) ? id.GetString() : null;
            groups[ids.IndexOf(answers)].Add(Script.Plain(activity.GetRawText()));
        }

        if (groups.Count != script.Lines.Count + 1) throw new InvalidOperationException($"{groups.Count - 1} lines are stored of {script.Lines.Count} in {chat.Id}.");
        return groups;
    }

    private void Compare(IReadOnlyList<IReadOnlyList<string>> stored, string conversation)
    {
        for (var i = 0; i < stored.Count; i++)
        {
            var (wanted, got) = (Comparable(script.Expected![i]), Comparable(stored[i]));
            if (!wanted.SequenceEqual(got)) throw new InvalidOperationException($"Conversation {conversation}, line {i} (\"{(i == 0 ? "" : script.Lines[i - 1])}\"): {got.Count} replies instead of {wanted.Count}, or others.\nwanted {string.Join('\n', wanted)}\ngot    {string.Join('\n', got)}");
        }
    }

    /// <summary>Conversation ids are different, too.</summary>
    private static List<string> Comparable(IReadOnlyList<string> replies) => [.. replies.Select(reply => Read(reply))];

    private static string Read(string reply)
    {
        using var json = JsonDocument.Parse(reply, new JsonDocumentOptions { AllowTrailingCommas = true });
        var text = json.RootElement.TryGetProperty("text", out var said) ? said.GetString() : "";
        var cards = json.RootElement.TryGetProperty("attachments", out var attachments) ? attachments.GetRawText() : "";
        var choices = json.RootElement.TryGetProperty("suggestedActions", out var suggested) ? suggested.GetRawText() : "";
        return $"{text}|{cards}|{choices}";
    }
}
