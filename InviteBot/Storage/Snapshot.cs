using Dapper;
using Microsoft.Data.Sqlite;

namespace InviteBot.Storage;

/// <summary>A backup: a SQLite file with all tables, whichever database they came from. It can be restored into either.</summary>
internal static class Snapshot
{
    /// <summary>Writes a new file with what the store holds at one moment, while the program goes on; gives the number of rows.</summary>
    public static async Task<long> WriteAsync(Work source, string file)
    {
        await using var connection = Open(file, SqliteOpenMode.ReadWriteCreate);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        await using var transaction = (SqliteTransaction)await connection.BeginTransactionAsync();
        var target = new Work(connection, transaction);
        await Schema.MigrateAsync(target);
        var count = await CopyAsync(source, target);
        await transaction.CommitAsync();
        return count;
    }

    /// <summary>Puts what a file holds in the place of what the store holds, in the work's one transaction; gives the number of rows.</summary>
    public static async Task<long> ReadAsync(string file, Work target)
    {
        // A copy, because an older backup is brought up to our version first and must stay as it is.
        var copy = Path.GetTempFileName();
        try
        {
            File.Copy(file, copy, overwrite: true);
            await using var connection = Open(copy, SqliteOpenMode.ReadWrite);
            if (await connection.ExecuteScalarAsync<string>("PRAGMA integrity_check") != "ok") throw new StoreUnavailableException("The backup is damaged.");
            var source = new Work(connection, transaction: null);
            await Schema.MigrateAsync(source);
            foreach (var table in Schema.Tables.Reverse()) await target.ExecuteAsync($"DELETE FROM {table}");
            return await CopyAsync(source, target);
        }
        finally
        {
            File.Delete(copy);
        }
    }

    private static async Task<long> CopyAsync(Work source, Work target)
    {
        var count = 0L;
        foreach (var table in Schema.Tables)
        {
            string? insert = null;
            foreach (var row in source.Rows($"SELECT * FROM {table}"))
            {
                insert ??= $"INSERT INTO {table} ({string.Join(", ", row.Keys)}) VALUES ({string.Join(", ", row.Keys.Select(column => $"@{column}"))})";
                await target.ExecuteAsync(insert, row);
                count++;
            }
        }

        return count;
    }

    private static SqliteConnection Open(string file, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false, ForeignKeys = true }.ConnectionString);
        connection.Open();
        return connection;
    }
}
