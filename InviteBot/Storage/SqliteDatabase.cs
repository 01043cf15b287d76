using System.Diagnostics;
using Dapper;
using InviteBot.Metering;
using Microsoft.Data.Sqlite;

namespace InviteBot.Storage;

/// <summary>
/// A SQLite file for one instance of the program: readers do not wait for the writer (WAL), a commit is on the disk when
/// it returns (synchronous FULL), and what is deleted is overwritten (secure_delete).
/// </summary>
internal sealed class SqliteDatabase : IDatabase, IDisposable
{
    private static readonly TimeSpan WipePatience = TimeSpan.FromSeconds(10);

    private readonly string _file;
    private readonly string _connectionString;
    private readonly DataFolderLock _lock;
    private readonly SqliteWriter _writer;
    private readonly SqliteCheckpoints _checkpoints;

    public SqliteDatabase(StorageOptions options)
    {
        _file = options.SqliteFile;
        _lock = DataFolderLock.Take(options.DataFolder);
        _connectionString = new SqliteConnectionStringBuilder { DataSource = _file, DefaultTimeout = 5 }.ConnectionString;
        _writer = new SqliteWriter(() => OpenToWrite(_file));
        _checkpoints = new SqliteCheckpoints(() => _writer.Commits, Unpooled);
        try
        {
            Guarded("write", () => _writer.WriteAsync(Schema.MigrateAsync)).GetAwaiter().GetResult();
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public bool IsShared => false;

    public Task<T> ReadAsync<T>(Func<Work, Task<T>> read, CancellationToken cancellationToken) => Guarded("read", async () =>
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var connection = new SqliteConnection(_connectionString);
        connection.Open();
        return await read(new Work(connection, transaction: null));
    });

    public Task<T> WriteAsync<T>(Func<Work, Task<T>> write, CancellationToken cancellationToken)
    {
        // Once it is queued it is done: whoever hangs up meanwhile does not leave the others in doubt.
        cancellationToken.ThrowIfCancellationRequested();
        return Guarded("write", () => _writer.WriteAsync(write));
    }

    /// <summary>Empties the write-ahead log into the file and cuts it; waits for readers that still look at old pages.</summary>
    public async Task WipeAsync(CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(WipePatience);
        while (await Guarded("delete", () => _writer.RunAloneAsync(work => work.FindAsync<long>("PRAGMA wal_checkpoint(TRUNCATE)"))) != 0)
            await Task.Delay(20, patience.Token);
    }

    public void Dispose()
    {
        _checkpoints.Dispose();
        _writer.Dispose();
        // Pooled readers keep the file open; a test that deletes its folder, or a restore, must find it free.
        using var connection = new SqliteConnection(_connectionString);
        SqliteConnection.ClearPool(connection);
        _lock.Dispose();
    }

    private string Unpooled => new SqliteConnectionStringBuilder(_connectionString) { Pooling = false }.ConnectionString;

    /// <summary>The one connection that writes; whoever opens it has the folder's lock.</summary>
    public static SqliteConnection OpenToWrite(string file)
    {
        if (!File.Exists(file)) File.Create(file).Dispose();
        // Everything beside the file (write-ahead log, index) takes its rights over.
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);

        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, DefaultTimeout = 5, Pooling = false }.ConnectionString);
        connection.Open();
        // The log is copied beside the work; should that fail, a commit does it at 64 MB.
        connection.Execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA busy_timeout = 5000; PRAGMA wal_autocheckpoint = 16000;");
        return connection;
    }

    private static async Task<T> Guarded<T>(string operation, Func<Task<T>> run)
    {
        using var span = Spans.Store(operation, "sqlite");
        try
        {
            return await run();
        }
        catch (Exception failure) when (failure is SqliteException or UnauthorizedAccessException || (failure is IOException && failure is not StoreUnavailableException))
        {
            span?.SetStatus(ActivityStatusCode.Error);
            throw new StoreUnavailableException("The SQLite file cannot be used.", failure);
        }
    }
}
