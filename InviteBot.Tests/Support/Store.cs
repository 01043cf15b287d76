namespace InviteBot.Tests.Support;

/// <summary>A database for one test, which several hosts can open one after the other or, on PostgreSQL, at once.</summary>
internal sealed class Store : IDisposable
{
    private const string Restored = " from a backup";

    public static readonly string[] Names = PostgresServer.IsAvailable ? ["SQLite", "PostgreSQL"] : ["SQLite"];

    private readonly TemporaryFolder _folder = new();
    private readonly string? _connectionString;

    public Store(string kind)
    {
        _connectionString = kind.StartsWith("PostgreSQL", StringComparison.Ordinal) ? PostgresServer.Shared.NewSchema(Name) : null;
        if (kind.EndsWith(Restored, StringComparison.Ordinal)) Task.Run(() => OneBackup.Shared.RestoreAsync(this)).Wait();
    }

    /// <summary>The databases the tests can run on here.</summary>
    public static TheoryData<string> Kinds => [.. Names];

    /// <summary>The same, and each of them after a restore.</summary>
    public static IReadOnlyList<string> NamesAndRestored => [.. Names, .. Names.Select(name => name + Restored)];

    /// <summary>The name under which PostgreSQL knows the connections of this store.</summary>
    public string Name { get; } = $"t{Guid.NewGuid():N}";

    public string Folder => _folder.Path;

    /// <summary>The settings with which the program uses this store.</summary>
    public Dictionary<string, string> Settings => _connectionString is null
        ? new() { ["Storage:DataFolder"] = Folder }
        : new() { ["Storage:PostgreSql"] = _connectionString, ["Storage:TurnLease"] = "00:00:02" };

    public StoreHost Open(TimeProvider? clock = null, IReadOnlyDictionary<string, Type>? types = null) => _connectionString is null
        ? StoreHost.Sqlite(Folder, clock, types)
        : StoreHost.Postgres(_connectionString, clock, types);

    public void Dispose()
    {
        _folder.Dispose();
        if (_connectionString is not null) PostgresServer.Shared.Execute($"DROP SCHEMA {Name} CASCADE");
    }
}
