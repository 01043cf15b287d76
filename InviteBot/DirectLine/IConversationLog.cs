namespace InviteBot.DirectLine;

/// <summary>
/// The memory of the channel: each conversation is a numbered list of activities and a queue of those the bot has yet to
/// answer. Resolved from the scope of a turn, so that a store can commit the bot's state in the same transaction.
/// Whatever cannot be read or written at the moment is an <see cref="IOException"/>.
/// </summary>
public interface IConversationLog
{
    /// <summary>Stores a new conversation with the activity that opens it as pending; false, and nothing changes, if it exists.</summary>
    Task<bool> OpenAsync(Conversation conversation, IncomingActivity opening, CancellationToken cancellationToken);

    Task<Conversation?> FindAsync(string conversationId, CancellationToken cancellationToken);

    /// <summary>
    /// The first commit of a turn: stores the activity as pending and as the next one in the list (its echo), at once.
    /// An activity whose ClientActivityId the conversation has seen is not stored again; the first one's id comes back.
    /// </summary>
    Task<Acceptance> AcceptAsync(string conversationId, IncomingActivity activity, int capacity, CancellationToken cancellationToken);

    /// <summary>
    /// Takes the oldest pending activity of the conversation; null if nothing is pending or another worker holds the
    /// conversation. That worker, or after its death the next <see cref="UnfinishedAsync"/>, comes to what is pending.
    /// </summary>
    Task<PendingTurn?> TakeAsync(string conversationId, CancellationToken cancellationToken);

    /// <summary>Says that the worker still works on the turn it took.</summary>
    Task RenewAsync(PendingTurn turn, CancellationToken cancellationToken);

    /// <summary>
    /// The second commit: the bot's state, the replies and the mark "answered" are stored together, or none of them, and
    /// the conversation is free again.
    /// </summary>
    Task<TurnCommit> CommitAsync(PendingTurn turn, IReadOnlyList<string> replies, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>Adds a message the bot sends of its own accord; nothing happens if the conversation is gone.</summary>
    Task AppendAsync(string conversationId, string activity, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>The activities after a watermark, oldest first, at most <paramref name="limit"/> of them.</summary>
    Task<IReadOnlyList<LoggedActivity>> ReadAsync(string conversationId, long after, int limit, CancellationToken cancellationToken);

    /// <summary>The conversations with pending activities that nobody works on.</summary>
    Task<IReadOnlyList<string>> UnfinishedAsync(CancellationToken cancellationToken);

    /// <summary>Erases the conversations in which nothing has happened since the given moment and returns their ids.</summary>
    Task<IReadOnlyList<string>> EraseIdleAsync(DateTimeOffset since, CancellationToken cancellationToken);

    /// <summary>What other instances do with conversations, and every erasure, for as long as the program runs.</summary>
    IAsyncEnumerable<ConversationNews> NewsAsync(CancellationToken cancellationToken);
}
