using Dapper;
using Microsoft.Data.Sqlite;

namespace InviteBot.Storage;

/// <summary>
/// Copies what was committed from SQLite's write-ahead log into the file beside the work, on a connection of its own, so that no turn waits
/// for it; otherwise every thousandth page's commit would.
/// </summary>
internal sealed class SqliteCheckpoints : IDisposable
{
    private static readonly TimeSpan Every = TimeSpan.FromMilliseconds(500);

    private readonly Func<long> _commits;
    private readonly string _connectionString;
    private readonly CancellationTokenSource _over = new();
    private readonly Task _running;

    /// <param name="commits">How many commits there were so far; nothing is copied while the number stays.</param>
    /// <param name="connectionString">How to open the file.</param>
    public SqliteCheckpoints(Func<long> commits, string connectionString)
    {
        (_commits, _connectionString) = (commits, connectionString);
        _running = Task.Run(RunAsync);
    }

    public void Dispose()
    {
        _over.Cancel();
        _running.Wait();
        _over.Dispose();
    }

    private async Task RunAsync()
    {
        using var timer = new PeriodicTimer(Every);
        using var connection = new SqliteConnection(_connectionString);
        for (var copied = 0L; await NextAsync(timer);)
        {
            if (_commits() is var commits && commits == copied) continue;
            try
            {
                if (connection.State != System.Data.ConnectionState.Open) connection.Open();
                connection.Execute("PRAGMA wal_checkpoint(PASSIVE)");
                copied = commits;
            }
            catch (SqliteException)
            {
                // The log grows a little more: the next round copies it, or a commit of the writer does.
            }
        }
    }

    private async Task<bool> NextAsync(PeriodicTimer timer)
    {
        try
        {
            return await timer.WaitForNextTickAsync(_over.Token);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
