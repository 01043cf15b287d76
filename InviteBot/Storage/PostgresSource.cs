using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;
using Npgsql;

namespace InviteBot.Storage;

/// <summary>Where connections to PostgreSQL come from: the settings made whole, and the password or the token to sign in with.</summary>
internal static class PostgresSource
{
    private const string SystemAssigned = "system";

    /// <summary>Whether the text is a connection string at all.</summary>
    public static bool CanRead(string connectionString) => Read(connectionString) is { Host.Length: > 0 };

    /// <summary>Whether it leaves the proof to somebody else.</summary>
    public static bool HasNoPassword(string connectionString) => Read(connectionString) is { Host.Length: > 0, Password: null or "" };

    public static NpgsqlDataSource Build(StorageOptions options)
    {
        var settings = new NpgsqlConnectionStringBuilder(options.PostgreSql);
        settings.MaxPoolSize = Math.Min(settings.MaxPoolSize, options.MaxConnections);
        if (settings.MaxAutoPrepare == 0) settings.MaxAutoPrepare = 64;
        if (!options.PostgreSql.Contains("Timeout", StringComparison.OrdinalIgnoreCase)) (settings.Timeout, settings.CommandTimeout) = (5, 15);
        settings.ApplicationName ??= "InviteBot";
        var source = new NpgsqlDataSourceBuilder(settings.ConnectionString);
        if (options.PostgreSqlIdentity.Length > 0) SignInAs(source, options);
        return source.Build();
    }

    /// <summary>Each new connection gets the token there is; the identity library keeps it, and renews it before it ends.</summary>
    private static void SignInAs(NpgsqlDataSourceBuilder source, StorageOptions options)
    {
        var id = options.PostgreSqlIdentity == SystemAssigned ? ManagedIdentityId.SystemAssigned : ManagedIdentityId.WithUserAssignedClientId(options.PostgreSqlIdentity);
        var identity = ManagedIdentityApplicationBuilder.Create(id).Build();
        source.UsePasswordProvider(
            _ => TokenAsync(identity, options, CancellationToken.None).AsTask().GetAwaiter().GetResult(),
            (_, cancellationToken) => TokenAsync(identity, options, cancellationToken));
    }

    private static async ValueTask<string> TokenAsync(IManagedIdentityApplication identity, StorageOptions options, CancellationToken cancellationToken)
    {
        try
        {
            return (await identity.AcquireTokenForManagedIdentity(options.PostgreSqlTokenAudience).ExecuteAsync(cancellationToken)).AccessToken;
        }
        catch (MsalException refusal)
        {
            // Its own words may quote the request; the kind is what one can act on.
            throw new StoreUnavailableException($"The managed identity gives no token for PostgreSQL ({refusal.ErrorCode}).", refusal);
        }
    }

    private static NpgsqlConnectionStringBuilder? Read(string connectionString)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(connectionString);
        }
        catch (Exception refusal) when (refusal is ArgumentException or FormatException or OverflowException)
        {
            return null;
        }
    }
}
