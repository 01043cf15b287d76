using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using Npgsql;

namespace InviteBot.Storage;

/// <summary>Opens the store before anything else begins, so that one which cannot be used stops the start with the name of its setting.</summary>
public static class StoreAtStart
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    /// <exception cref="OptionsValidationException">The store cannot be used; its words are for whoever starts the program.</exception>
    public static async Task OpenStoreAsync(this IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<StorageOptions>>().Value;
        var log = services.GetRequiredService<ILogger<StorageOptions>>();
        var started = Stopwatch.GetTimestamp();
        for (var tries = 1; ; tries++)
        {
            try
            {
                var database = services.GetRequiredService<IDatabase>();
                await database.ReadAsync(work => work.FindAsync<long>("SELECT number FROM store_version"), CancellationToken.None);
                return;
            }
            catch (StoreUnavailableException trouble) when (MayPass(trouble) && Stopwatch.GetElapsedTime(started) < options.StartPatience)
            {
                if (tries == 1) log.WaitingForStore(trouble.InnerException?.GetType().Name ?? string.Empty);
                await Task.Delay(Pause);
            }
            catch (Exception trouble) when (trouble is StoreUnavailableException or NewerStoreException)
            {
                throw Refusal(options, trouble);
            }
        }
    }

    /// <summary>The trouble in one sentence, with the name of the setting.</summary>
    internal static OptionsValidationException Refusal(StorageOptions options, Exception trouble) =>
        new(string.Empty, typeof(StorageOptions), [$"{(options.IsShared ? "Storage:PostgreSql" : "Storage:DataFolder")}: {Reason(trouble)}"]);

    private static bool MayPass(StoreUnavailableException trouble) => trouble.InnerException is NpgsqlException { IsTransient: true };

    /// <summary>Why, without anything of the connection string.</summary>
    private static string Reason(Exception trouble) => trouble.InnerException switch
    {
        PostgresException login when login.SqlState.StartsWith("28", StringComparison.Ordinal) => "the database refuses this login.",
        PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName } => "the server has no such database.",
        PostgresException refusal => $"the database refuses ({refusal.SqlState}: {refusal.MessageText}).",
        NpgsqlException { InnerException: StoreUnavailableException identity } => identity.Message,
        NpgsqlException => "no database answers at this address.",
        SqliteException failure => $"the file in it cannot be used ({failure.Message})",
        _ => trouble.Message,
    };
}
