using System.Collections.Concurrent;

namespace InviteBot.DirectLine;

/// <summary>The open streams by conversation; tells them that there is something new to read in the log.</summary>
public sealed class StreamHub
{
    private readonly ConcurrentDictionary<string, ConversationStream[]> _streams = new(StringComparer.Ordinal);

    /// <summary>Says that the list of a conversation has grown, here or on another instance.</summary>
    public void Signal(string conversationId)
    {
        foreach (var stream in StreamsOf(conversationId))
            stream.Signal();
    }

    /// <summary>Says that the list of any conversation may have grown.</summary>
    public void SignalAll()
    {
        foreach (var stream in _streams.Values.SelectMany(streams => streams))
            stream.Signal();
    }

    /// <summary>Closes the streams of a conversation that was erased.</summary>
    public void Close(string conversationId)
    {
        foreach (var stream in StreamsOf(conversationId))
            stream.End();
    }

    /// <summary>Shows something passing, such as typing, to whoever is looking.</summary>
    internal void Show(string conversationId, string activity)
    {
        foreach (var stream in StreamsOf(conversationId))
            stream.Show(activity);
    }

    /// <summary>Adds a stream; with more than the allowed number the oldest is closed and recovers by its watermark.</summary>
    internal void Add(string conversationId, ConversationStream stream, int atMost)
    {
        var streams = _streams.AddOrUpdate(conversationId, [stream], (_, others) => [.. others, stream]);
        foreach (var oldest in streams.SkipLast(atMost))
            oldest.End();
    }

    internal void Remove(string conversationId, ConversationStream stream)
    {
        var left = _streams.AddOrUpdate(conversationId, [], (_, others) => [.. others.Where(other => other != stream)]);
        if (left.Length == 0)
            _streams.TryRemove(new KeyValuePair<string, ConversationStream[]>(conversationId, left));
    }

    private ConversationStream[] StreamsOf(string conversationId) => _streams.GetValueOrDefault(conversationId) ?? [];
}
