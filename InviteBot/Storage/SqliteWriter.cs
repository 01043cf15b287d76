using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace InviteBot.Storage;

/// <summary>
/// The one writer of a SQLite file, on a thread of its own. What has queued up while the disk was busy is written in one
/// transaction, each piece under a savepoint, so that many conversations share the wait for the disk; nobody hears of a
/// success before it is on it.
/// </summary>
internal sealed class SqliteWriter : IDisposable
{
    private const int MostTogether = 64;

    private readonly BlockingCollection<IJob> _queue = [];
    private readonly Func<SqliteConnection> _open;
    private readonly Thread _thread;
    private SqliteConnection? _connection;
    private long _commits;

    public SqliteWriter(Func<SqliteConnection> open)
    {
        _open = open;
        _thread = new Thread(Run) { IsBackground = true, Name = "SQLite writer" };
        _thread.Start();
    }

    /// <summary>Transactions that were committed so far.</summary>
    public long Commits => Interlocked.Read(ref _commits);

    public Task<T> WriteAsync<T>(Func<Work, Task<T>> write)
    {
        var job = new Job<T>(write);
        _queue.Add(job);
        return job.Outcome;
    }

    /// <summary>Runs one statement outside of any transaction.</summary>
    public Task<T> RunAloneAsync<T>(Func<Work, Task<T>> run)
    {
        var job = new Job<T>(run) { IsAlone = true };
        _queue.Add(job);
        return job.Outcome;
    }

    public void Dispose()
    {
        _queue.CompleteAdding();
        _thread.Join();
        _connection?.Dispose();
        _queue.Dispose();
    }

    private void Run()
    {
        IJob? left = null;
        while (left is not null || _queue.TryTake(out left, Timeout.Infinite))
        {
            var (first, jobs) = (left, new List<IJob>());
            left = null;
            jobs.Add(first);
            while (!first.IsAlone && jobs.Count < MostTogether && _queue.TryTake(out var next))
            {
                if (next.IsAlone)
                {
                    left = next;
                    break;
                }

                jobs.Add(next);
            }

            WriteTogether(jobs);
        }
    }

    private void WriteTogether(List<IJob> jobs)
    {
        try
        {
            _connection ??= _open();
            if (jobs[0].IsAlone)
            {
                jobs[0].Run(_connection, transaction: null);
            }
            else
            {
                // Not deferred: the lock to write is taken before anything is read.
                using var transaction = _connection.BeginTransaction(deferred: false);
                foreach (var job in jobs) job.Run(_connection, transaction);
                transaction.Commit();
                Interlocked.Increment(ref _commits);
            }

            foreach (var job in jobs) job.Finish(failure: null);
        }
        catch (Exception failure)
        {
            // The next round begins with a fresh connection, whatever state this one is in.
            _connection?.Dispose();
            _connection = null;
            foreach (var job in jobs) job.Finish(failure);
        }
    }

    private interface IJob
    {
        bool IsAlone { get; }

        void Run(SqliteConnection connection, SqliteTransaction? transaction);

        void Finish(Exception? failure);
    }

    private sealed class Job<T>(Func<Work, Task<T>> write) : IJob
    {
        private readonly TaskCompletionSource<T> _outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private Exception? _failure;
        private T? _result;

        public bool IsAlone { get; init; }

        public Task<T> Outcome => _outcome.Task;

        public void Run(SqliteConnection connection, SqliteTransaction? transaction)
        {
            transaction?.Save("job");
            var work = new Work(connection, transaction);
            try
            {
                // Every statement of this driver is over when it returns, so nothing is waited for here.
                _result = write(work).GetAwaiter().GetResult();
            }
            catch (Exception failure) when (failure is not SqliteException { SqliteErrorCode: not Sqlite.ConstraintFailed })
            {
                _failure = failure;
            }

            if (work.IsDiscarded || _failure is not null) transaction?.Rollback("job");
            transaction?.Release("job");
        }

        public void Finish(Exception? failure)
        {
            if ((_failure ?? failure) is { } reason) _outcome.TrySetException(reason);
            else _outcome.TrySetResult(_result!);
        }
    }
}
