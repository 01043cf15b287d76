using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using Npgsql;

namespace InviteBot.Storage;

/// <summary>backup and restore, from the command line, with the settings of the program.</summary>
public static class StoreCommands
{
    /// <summary>Writes a backup while the program may be running; 0 when it is complete.</summary>
    public static Task<int> BackupAsync(string file, IServiceProvider services, TextWriter output, TextWriter errors) => RunAsync(errors, async () =>
    {
        if (File.Exists(file)) return Refuse(errors, $"{file} exists already; a backup is not written over another one.");
        var options = services.GetRequiredService<IOptions<StorageOptions>>().Value;
        var unfinished = file + ".part";
        File.Delete(unfinished);
        var rows = options.IsShared ? await BackupPostgresAsync(options, unfinished) : await BackupSqliteAsync(options, unfinished);
        File.Move(unfinished, file);
        await output.WriteLineAsync(FormattableString.Invariant($"{rows} rows are in {file}. It holds what people wrote and the keys that seal cookies: keep it as safe as the store itself."));
        return 0;
    });

    /// <summary>Puts a backup into the store; the program must not be running on SQLite. What the store holds is replaced only with <paramref name="replace"/>.</summary>
    public static Task<int> RestoreAsync(string file, bool replace, IServiceProvider services, TextWriter output, TextWriter errors) => RunAsync(errors, async () =>
    {
        if (!File.Exists(file)) return Refuse(errors, $"There is no file {file}.");
        var database = services.GetRequiredService<IDatabase>();
        var stored = await database.ReadAsync(work => work.FindAsync<long>("SELECT count(*) FROM conversation"), CancellationToken.None);
        if (stored > 0 && !replace) return Refuse(errors, FormattableString.Invariant($"The store holds {stored} conversations. Say --replace to have them replaced by those of the backup."));

        var rows = await database.WriteAsync(work => Snapshot.ReadAsync(file, work), CancellationToken.None);
        await database.WipeAsync(CancellationToken.None);
        await output.WriteLineAsync(FormattableString.Invariant($"{rows} rows are restored."));
        return 0;
    });

    private static async Task<long> BackupSqliteAsync(StorageOptions options, string file)
    {
        await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = options.SqliteFile, Mode = SqliteOpenMode.ReadWrite, Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        // A read transaction sees one moment, whatever is written meanwhile.
        await using var moment = connection.BeginTransaction(deferred: true);
        return await Snapshot.WriteAsync(new Work(connection, moment), file);
    }

    private static async Task<long> BackupPostgresAsync(StorageOptions options, string file)
    {
        await using var source = PostgresSource.Build(options);
        await using var connection = await source.OpenConnectionAsync();
        await using var moment = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead);
        return await Snapshot.WriteAsync(new Work(connection, moment), file);
    }

    private static async Task<int> RunAsync(TextWriter errors, Func<Task<int>> run)
    {
        try
        {
            return await run();
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException or SqliteException or NpgsqlException or NewerStoreException)
        {
            return Refuse(errors, trouble.Message);
        }
    }

    private static int Refuse(TextWriter errors, string why)
    {
        errors.WriteLine(why);
        return 1;
    }
}
