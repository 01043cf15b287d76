using System.Data.Common;
using Dapper;

namespace InviteBot.Storage;

/// <summary>The statements of one piece of work, over one connection and, if it writes, in one transaction.</summary>
internal sealed class Work(DbConnection connection, DbTransaction? transaction)
{
    /// <summary>Whether the work has found that it must not be stored.</summary>
    public bool IsDiscarded { get; private set; }

    public Task<IEnumerable<T>> QueryAsync<T>(string sql, object? values = null) => connection.QueryAsync<T>(sql, values, transaction);

    /// <summary>The only row, or null.</summary>
    public Task<T?> FindAsync<T>(string sql, object? values = null) => connection.QuerySingleOrDefaultAsync<T>(sql, values, transaction);

    /// <summary>The number of rows that were changed.</summary>
    public Task<int> ExecuteAsync(string sql, object? values = null) => connection.ExecuteAsync(sql, values, transaction);

    /// <summary>Row by row, so that a table need not fit into memory.</summary>
    public IEnumerable<IDictionary<string, object?>> Rows(string sql) => connection.Query(sql, param: null, transaction, buffered: false).Cast<IDictionary<string, object?>>();

    /// <summary>Ends the work with a result but without storing anything.</summary>
    public T Discard<T>(T result)
    {
        IsDiscarded = true;
        return result;
    }
}
