namespace InviteBot.DirectLine;

/// <summary>
/// The memory of the channel: each conversation is a numbered list of activities and a queue of those the bot has yet to
/// answer. Resolved from the scope of a turn, so that a store can commit the bot's state in the same transaction.
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

    /// <summary>The oldest activity of the conversation that no turn has finished.</summary>
    Task<IncomingActivity?> NextPendingAsync(string conversationId, CancellationToken cancellationToken);

    /// <summary>
    /// The second commit: the replies join the list and the activity is no longer pending, or neither. False asks the
    /// caller to run the turn again, because somebody else changed the state it had read.
    /// </summary>
    Task<bool> CommitAsync(FinishedTurn turn, CancellationToken cancellationToken);

    /// <summary>The activities after a watermark, oldest first, at most <paramref name="limit"/> of them.</summary>
    Task<IReadOnlyList<LoggedActivity>> ReadAsync(string conversationId, long after, int limit, CancellationToken cancellationToken);

    /// <summary>The conversations that have pending activities; asked once when the program starts.</summary>
    IAsyncEnumerable<string> UnfinishedAsync(CancellationToken cancellationToken);

    /// <summary>Erases all conversations of a person and returns their ids.</summary>
    Task<IReadOnlyList<string>> EraseAsync(string userId, CancellationToken cancellationToken);

    /// <summary>Erases the conversations in which nothing has happened since the given moment and returns their ids.</summary>
    Task<IReadOnlyList<string>> EraseIdleAsync(DateTimeOffset since, CancellationToken cancellationToken);
}
