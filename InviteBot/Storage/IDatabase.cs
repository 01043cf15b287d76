namespace InviteBot.Storage;

/// <summary>The one thing the two databases do differently: how work gets a connection and a transaction.</summary>
internal interface IDatabase
{
    /// <summary>Whether other instances use the same data, so that a conversation has to be leased for a turn.</summary>
    bool IsShared { get; }

    /// <summary>Runs statements that only read.</summary>
    Task<T> ReadAsync<T>(Func<Work, Task<T>> read, CancellationToken cancellationToken);

    /// <summary>Runs statements in one transaction: all of it is stored when this returns, or nothing if the work was discarded or threw.</summary>
    Task<T> WriteAsync<T>(Func<Work, Task<T>> write, CancellationToken cancellationToken);

    /// <summary>Removes from the files what deleting rows leaves behind, as far as the database lets us.</summary>
    Task WipeAsync(CancellationToken cancellationToken);
}
