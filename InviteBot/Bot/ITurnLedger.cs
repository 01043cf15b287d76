namespace InviteBot.Bot;

/// <summary>
/// The memory of channels whose turns come with a request: which activities were answered, and the replies that belong to
/// the state that was stored. Resolved from the scope of a turn. What cannot be read or written at the moment is an
/// <see cref="IOException"/>.
/// </summary>
public interface ITurnLedger
{
    /// <summary>Waits until nobody works on the conversation, on this instance or another, and takes it.</summary>
    Task<TurnClaim> TakeAsync(string conversation, string person, CancellationToken cancellationToken);

    /// <summary>The same for a conversation that had a turn; null when it was forgotten since, so that nothing of it comes back.</summary>
    Task<TurnClaim?> TakeKnownAsync(string conversation, CancellationToken cancellationToken);

    /// <summary>Says that the worker still works on the conversation it took.</summary>
    Task RenewAsync(TurnClaim claim, CancellationToken cancellationToken);

    /// <summary>Lets others work on the conversation.</summary>
    Task ReleaseAsync(TurnClaim claim);

    /// <summary>The turn that made one of the marks before; null if none did.</summary>
    Task<HandledTurn?> FindHandledAsync(TurnClaim claim, IReadOnlyList<HandledMark> marks, CancellationToken cancellationToken);

    /// <summary>
    /// Stores the bot's state, the replies that are to be sent, and the marks, or none of them. False asks to run the turn
    /// again, because somebody else changed the state it had read. With an <paramref name="answer"/> the marks carry it,
    /// and are left out where the turn changed nothing: such a question may be asked again and is answered anew.
    /// </summary>
    Task<bool> CommitAsync(TurnClaim claim, IReadOnlyList<HandledMark> marks, IReadOnlyList<string> replies, string? answer, CancellationToken cancellationToken);
}
