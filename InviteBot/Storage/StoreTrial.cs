using System.Data.Common;
using System.Globalization;
using Microsoft.Extensions.Options;

namespace InviteBot.Storage;

/// <summary>Tries the store once, for the command "check"; a store of an older program is not changed by it.</summary>
public static class StoreTrial
{
    /// <summary>Says what the store is, after a row was written and read.</summary>
    /// <exception cref="OptionsValidationException">The store cannot be used; its words are for whoever runs the program.</exception>
    public static async Task<string> TryStoreAsync(this IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<StorageOptions>>().Value;
        try
        {
            return options.IsShared ? await TryPostgresAsync(options) : await TrySqliteAsync(options);
        }
        catch (Exception trouble) when (trouble is StoreUnavailableException or NewerStoreException)
        {
            throw StoreAtStart.Refusal(options, trouble);
        }
        catch (Exception trouble) when (trouble is DbException or IOException or TimeoutException or UnauthorizedAccessException)
        {
            throw StoreAtStart.Refusal(options, new StoreUnavailableException("it cannot be written and read.", trouble));
        }
    }

    private static async Task<string> TrySqliteAsync(StorageOptions options)
    {
        using var folder = DataFolderLock.Take(options.DataFolder);
        await using var connection = SqliteDatabase.OpenToWrite(options.SqliteFile);
        return $"SQLite, {await TryAsync(connection, "SELECT count(*) FROM sqlite_master WHERE name = 'store_version'")}";
    }

    private static async Task<string> TryPostgresAsync(StorageOptions options)
    {
        await using var source = PostgresSource.Build(options);
        await using var connection = await source.OpenConnectionAsync();
        return $"PostgreSQL {connection.PostgreSqlVersion.Major}, {await TryAsync(connection, "SELECT count(to_regclass('store_version'))")}";
    }

    /// <param name="connection">An open connection that may write.</param>
    /// <param name="isSetUp">Counts the table of the version, in the words of this database.</param>
    private static async Task<string> TryAsync(DbConnection connection, string isSetUp)
    {
        await using var transaction = await connection.BeginTransactionAsync();
        var work = new Work(connection, transaction);
        var version = await work.FindAsync<long>(isSetUp) > 0 ? await work.FindAsync<long?>("SELECT number FROM store_version") : null;
        if (version > Schema.Newest) throw new NewerStoreException(version.Value, Schema.Newest);

        await work.ExecuteAsync(version is null
            ? "CREATE TABLE store_trial (number bigint NOT NULL); INSERT INTO store_trial (number) VALUES (1); DROP TABLE store_trial"
            : "UPDATE store_version SET number = number");
        await transaction.CommitAsync();
        return version switch
        {
            null => "new: the first start sets it up; written and read",
            { } old when old < Schema.Newest => string.Create(CultureInfo.InvariantCulture, $"version {old}, which the next start brings to {Schema.Newest}; written and read"),
            _ => string.Create(CultureInfo.InvariantCulture, $"version {version}; written and read"),
        };
    }
}
