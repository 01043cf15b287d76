using System.Data;
using System.Data.Common;
using System.Diagnostics;
using InviteBot.Metering;
using Npgsql;

namespace InviteBot.Storage;

/// <summary>A PostgreSQL database that instances share. No connection is held between two pieces of work.</summary>
internal sealed class PostgresDatabase(StorageOptions options) : IDatabase, IAsyncDisposable, IDisposable
{
    private readonly NpgsqlDataSource _source = PostgresSource.Build(options);
    private readonly SemaphoreSlim _migrating = new(1, 1);
    private volatile bool _isMigrated;

    public bool IsShared => true;

    public Task<T> ReadAsync<T>(Func<Work, Task<T>> read, CancellationToken cancellationToken) => Guarded("read", async () =>
    {
        await MigrateOnceAsync(cancellationToken);
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return await read(new Work(connection, transaction: null));
    });

    public Task<T> WriteAsync<T>(Func<Work, Task<T>> write, CancellationToken cancellationToken) => Guarded("write", async () =>
    {
        await MigrateOnceAsync(cancellationToken);
        return await TransactAsync(write, cancellationToken);
    });

    /// <summary>Old row versions stay in pages until vacuum, and in the write-ahead log until it is recycled; that is the database's own business.</summary>
    public Task WipeAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>A connection of its own for listening, outside of the pool's limit of work.</summary>
    public async Task<NpgsqlConnection> ListenAsync(string channel, CancellationToken cancellationToken)
    {
        await MigrateOnceAsync(cancellationToken);
        var connection = await _source.OpenConnectionAsync(cancellationToken);
        await using var command = new NpgsqlCommand($"LISTEN {channel}", connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
        return connection;
    }

    public void Dispose()
    {
        _source.Dispose();
        _migrating.Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        await _source.DisposeAsync();
        _migrating.Dispose();
    }

    private async Task<T> TransactAsync<T>(Func<Work, Task<T>> write, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellationToken);
        var work = new Work(connection, transaction);
        var result = await write(work);
        if (work.IsDiscarded) await transaction.RollbackAsync(CancellationToken.None);
        else await transaction.CommitAsync(CancellationToken.None); // a commit that is broken off half-way would leave everybody in doubt
        return result;
    }

    /// <summary>At the first use: the program's own look at the start, which a command or a test may leave out.</summary>
    private async Task MigrateOnceAsync(CancellationToken cancellationToken)
    {
        if (_isMigrated) return;
        await _migrating.WaitAsync(cancellationToken);
        try
        {
            if (_isMigrated) return;
            await TransactAsync(
                async work =>
                {
                    // Instances that start together wait here for the first one.
                    await work.ExecuteAsync("SELECT pg_advisory_xact_lock(7419260154)");
                    return await Schema.MigrateAsync(work);
                },
                cancellationToken);
            _isMigrated = true;
        }
        finally
        {
            _migrating.Release();
        }
    }

    private static async Task<T> Guarded<T>(string operation, Func<Task<T>> run)
    {
        using var span = Spans.Store(operation, "postgresql");
        try
        {
            return await run();
        }
        catch (Exception failure) when (failure is DbException or TimeoutException || (failure is IOException && failure is not StoreUnavailableException))
        {
            span?.SetStatus(ActivityStatusCode.Error);
            // The driver's own words may quote values; the exception travels for its kind and code.
            throw new StoreUnavailableException("PostgreSQL cannot be used at the moment.", failure);
        }
    }
}
