namespace InviteBot.Bot;

/// <summary>The replies that were stored with the state and are yet to be sent, in order for each conversation.</summary>
public interface IOutbox
{
    /// <summary>The oldest reply of the conversation that is due; null if there is none, or an older one has to wait.</summary>
    Task<QueuedReply?> NextAsync(TurnClaim claim, CancellationToken cancellationToken);

    /// <summary>Notes, before it is sent, that a reply may arrive from now on: after a crash it is not sent again.</summary>
    Task BeginAsync(TurnClaim claim, QueuedReply reply, CancellationToken cancellationToken);

    /// <summary>Forgets a reply: it was sent, or never will be.</summary>
    Task EndAsync(TurnClaim claim, QueuedReply reply);

    /// <summary>Puts a reply that certainly did not arrive back, for later.</summary>
    Task PostponeAsync(TurnClaim claim, QueuedReply reply, TimeSpan pause);

    /// <summary>The conversations with a reply that is due.</summary>
    Task<IReadOnlyList<string>> DueAsync(CancellationToken cancellationToken);
}
