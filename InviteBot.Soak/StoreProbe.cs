using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace InviteBot.Soak;

/// <summary>Looks into the store from outside of the program.</summary>
internal sealed class StoreProbe(Func<DbConnection> connect, Func<long> size)
{
    public static StoreProbe Sqlite(string file) => new(
        () => new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadWrite, Pooling = false, DefaultTimeout = 30 }.ConnectionString),
        () => new FileInfo(file).Length);

    public static StoreProbe Postgres(string connectionString) => new(
        () => new NpgsqlConnection(connectionString + ";Pooling=false"),
        () =>
        {
            using var connection = new NpgsqlConnection(connectionString + ";Pooling=false");
            connection.Open();
            return connection.ExecuteScalar<long>("SELECT sum(pg_total_relation_size(oid)) FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace");
        });

    /// <summary>The bytes the tables and their indexes take.</summary>
    public long Size => size();

    /// <summary>How far a message had come.</summary>
    public string PointOf(string conversation, (string ClientId, bool IsConfirmed)? underWay)
    {
        if (underWay is not { } message) return "between two turns";
        using var connection = connect();
        connection.Open();
        var number = connection.ExecuteScalar<long?>("SELECT number FROM activity WHERE conversation = @conversation AND client_id = @ClientId", new { conversation, message.ClientId });
        if (number is null) return "1 on its way, not accepted";
        var isAnswered = connection.ExecuteScalar<long>("SELECT answered FROM conversation WHERE id = @conversation", new { conversation }) >= number;
        if (isAnswered) return message.IsConfirmed ? "5 turn committed, reply not heard" : "4 turn committed, post not confirmed";
        return message.IsConfirmed ? "3 accepted and confirmed, turn not committed" : "2 accepted, neither confirmed nor committed";
    }

    public long Count(string table)
    {
        using var connection = connect();
        connection.Open();
        return connection.ExecuteScalar<long>($"SELECT count(*) FROM {table}");
    }

    /// <summary>What accepted messages have no answer yet.</summary>
    public long Unanswered
    {
        get
        {
            using var connection = connect();
            connection.Open();
            return connection.ExecuteScalar<long>("SELECT coalesce(sum(pending), 0) FROM conversation");
        }
    }

    /// <summary>SQLite's own examination of the file; "ok" when nothing is wrong.</summary>
    public string Integrity()
    {
        using var connection = connect();
        if (connection is not SqliteConnection) return "(PostgreSQL)";
        connection.Open();
        return connection.ExecuteScalar<string>("PRAGMA integrity_check") ?? "";
    }

    /// <summary>Lets the database put into its files what it was given, so that this is not measured with what comes after.</summary>
    public void Settle()
    {
        using var connection = connect();
        connection.Open();
        connection.Execute(connection is SqliteConnection ? "PRAGMA busy_timeout = 60000; PRAGMA wal_checkpoint(TRUNCATE)" : "VACUUM ANALYZE", commandTimeout: 600);
        if (connection is not SqliteConnection) connection.Execute("CHECKPOINT;", commandTimeout: 600); // one bare word would be called as a procedure
        System.Diagnostics.Process.Start("sync").WaitForExit();
    }

    public void Execute(string sql, object? values = null)
    {
        using var connection = connect();
        connection.Open();
        connection.Execute(sql, values, commandTimeout: 600);
    }
}
