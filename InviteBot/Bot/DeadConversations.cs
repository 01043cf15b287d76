using System.Collections.Concurrent;
using Microsoft.Bot.Schema;

namespace InviteBot.Bot;

/// <summary>Remembers for some minutes which conversations are gone or closed to the bot, so that nothing is sent there.</summary>
internal sealed class DeadConversations(TimeProvider clock)
{
    // Long enough to stop a volley of sends, short enough that whoever lets the bot in again is soon heard.
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<(string? Channel, string? Conversation), DateTimeOffset> _ends = new();

    public bool Includes(Activity activity) => _ends.TryGetValue(Key(activity), out var end) && clock.GetUtcNow() < end;

    public void Add(Activity activity)
    {
        var now = clock.GetUtcNow();
        foreach (var old in _ends.Where(each => each.Value <= now)) _ends.TryRemove(old);
        _ends[Key(activity)] = now + Remembered;
    }

    public void Remove(Activity activity) => _ends.TryRemove(Key(activity), out _);

    private static (string? Channel, string? Conversation) Key(Activity activity) => (activity.ChannelId, activity.Conversation?.Id);
}
