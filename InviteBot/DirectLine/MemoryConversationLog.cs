using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace InviteBot.DirectLine;

/// <summary>A conversation log that lives as long as the process.</summary>
public sealed class MemoryConversationLog : IConversationLog
{
    private readonly ConcurrentDictionary<string, Record> _records = new(StringComparer.Ordinal);

    public Task<bool> OpenAsync(Conversation conversation, IncomingActivity opening, CancellationToken cancellationToken)
    {
        var record = new Record(conversation);
        record.Pending.Add(opening);
        return Task.FromResult(_records.TryAdd(conversation.Id, record));
    }

    public Task<Conversation?> FindAsync(string conversationId, CancellationToken cancellationToken) =>
        Task.FromResult(_records.GetValueOrDefault(conversationId)?.Conversation);

    public Task<Acceptance> AcceptAsync(string conversationId, IncomingActivity activity, int capacity, CancellationToken cancellationToken)
    {
        if (!_records.TryGetValue(conversationId, out var record))
            return Task.FromResult(new Acceptance(AcceptanceOutcome.UnknownConversation));
        lock (record)
            return Task.FromResult(record.Accept(activity, capacity));
    }

    public Task<IncomingActivity?> NextPendingAsync(string conversationId, CancellationToken cancellationToken)
    {
        if (!_records.TryGetValue(conversationId, out var record))
            return Task.FromResult<IncomingActivity?>(null);
        lock (record)
            return Task.FromResult(record.Pending.FirstOrDefault());
    }

    public Task<bool> CommitAsync(FinishedTurn turn, CancellationToken cancellationToken)
    {
        if (_records.TryGetValue(turn.ConversationId, out var record))
            lock (record)
                record.Commit(turn);
        return Task.FromResult(true);
    }

    public Task<IReadOnlyList<LoggedActivity>> ReadAsync(string conversationId, long after, int limit, CancellationToken cancellationToken)
    {
        if (!_records.TryGetValue(conversationId, out var record))
            return Task.FromResult<IReadOnlyList<LoggedActivity>>([]);
        lock (record)
            return Task.FromResult<IReadOnlyList<LoggedActivity>>([.. record.Activities.Skip((int)Math.Min(after, int.MaxValue)).Take(limit)]);
    }

    public async IAsyncEnumerable<string> UnfinishedAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        foreach (var (id, record) in _records)
            if (record.Pending.Count > 0)
                yield return id;
    }

    public Task<IReadOnlyList<string>> EraseAsync(string userId, CancellationToken cancellationToken) =>
        Task.FromResult(Erase(record => record.Conversation.UserId == userId));

    public Task<IReadOnlyList<string>> EraseIdleAsync(DateTimeOffset since, CancellationToken cancellationToken) =>
        Task.FromResult(Erase(record => record.LastActive < since));

    private IReadOnlyList<string> Erase(Func<Record, bool> condemned) =>
        [.. _records.Where(entry => condemned(entry.Value)).Select(entry => entry.Key).ToList().Where(id => _records.TryRemove(id, out _))];

    private sealed class Record(Conversation conversation)
    {
        private readonly Dictionary<string, string> _idsByClientId = new(StringComparer.Ordinal);

        public Conversation Conversation { get; } = conversation;

        public List<LoggedActivity> Activities { get; } = [];

        public List<IncomingActivity> Pending { get; } = [];

        public DateTimeOffset LastActive { get; private set; } = conversation.OpenedAt;

        public Acceptance Accept(IncomingActivity activity, int capacity)
        {
            if (activity.ClientActivityId is { } clientId && !_idsByClientId.TryAdd(clientId, activity.Id))
                return new Acceptance(AcceptanceOutcome.Duplicate, _idsByClientId[clientId]);
            if (Activities.Count >= capacity)
                return new Acceptance(AcceptanceOutcome.ConversationFull);
            Pending.Add(activity);
            Append(activity.Json, activity.ReceivedAt);
            return new Acceptance(AcceptanceOutcome.Accepted, activity.Id);
        }

        public void Commit(FinishedTurn turn)
        {
            Pending.RemoveAll(activity => activity.Id == turn.HandledId);
            foreach (var reply in turn.Replies)
                Append(reply, turn.FinishedAt);
        }

        private void Append(string json, DateTimeOffset at)
        {
            Activities.Add(new LoggedActivity(Activities.Count + 1, json));
            LastActive = at;
        }
    }
}
