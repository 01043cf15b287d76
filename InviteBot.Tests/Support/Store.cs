namespace InviteBot.Tests.Support;

/// <summary>A database for one test, which several hosts can open one after the other or, on PostgreSQL, at once.</summary>
internal sealed class Store : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string? _connectionString;

    public Store(string kind) => _connectionString = kind == "PostgreSQL" ? PostgresServer.Shared.NewSchema(Name) : null;

    /// <summary>The databases the tests can run on here.</summary>
    public static TheoryData<string> Kinds => PostgresServer.IsAvailable ? ["SQLite", "PostgreSQL"] : ["SQLite"];

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
