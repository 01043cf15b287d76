using System.Globalization;
using InviteBot.Tests.Support;

namespace InviteBot.Soak;

/// <summary>The store and the instances of the program that use it, with proxies between that can be told to cut.</summary>
internal sealed class Stage : IAsyncDisposable
{
    public static readonly string Secret = "soak-secret-soak-secret-soak-secret";

    private readonly string _folder = Directory.CreateTempSubdirectory("invitebot-soak-").FullName;
    private readonly PostgresServer? _postgres;

    private Stage(SoakOptions options)
    {
        if (options.IsPostgres)
        {
            _postgres = PostgresServer.Shared;
            ToDatabase = new TcpProxy();
            ToDatabase.SetTargets([_postgres.Port]);
        }

        var count = options.IsPostgres && options.Mode is "kill" or "roll" ? 2 : 1;
        Instances = [.. Enumerable.Range(0, count).Select(number => new Instance(options.Program, Settings(options), Path.Combine(_folder, $"log{number}.txt")))];
        Probe = options.IsPostgres ? StoreProbe.Postgres(_postgres!.ConnectionString) : StoreProbe.Sqlite(Path.Combine(_folder, "invitebot.db"));
    }

    /// <summary>The proxy in front of the instances; people connect to it.</summary>
    public TcpProxy ToInstances { get; } = new();

    /// <summary>The proxy between the instances and PostgreSQL; null with SQLite.</summary>
    public TcpProxy? ToDatabase { get; }

    public IReadOnlyList<Instance> Instances { get; }

    public StoreProbe Probe { get; }

    public string Folder => _folder;

    public static Stage Build(SoakOptions options) => new(options);

    public async Task StartAsync()
    {
        await Task.WhenAll(Instances.Select(instance => instance.StartAsync()));
        Route();
    }

    /// <summary>Sends people to the instances that run.</summary>
    public void Route() => ToInstances.SetTargets([.. Instances.Where(instance => instance.IsRunning).Select(instance => instance.Port)]);

    public async ValueTask DisposeAsync()
    {
        foreach (var instance in Instances) await instance.DisposeAsync();
        ToInstances.Dispose();
        ToDatabase?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private Dictionary<string, string> Settings(SoakOptions options)
    {
        var settings = new Dictionary<string, string>
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Production",
            ["Logging__LogLevel__Default"] = "Warning",
            ["DirectLine__Secrets__0"] = Secret,
            // One machine plays all the people.
            ["DirectLine__PostsPerTenSeconds"] = "10000",
            ["DirectLine__TokensPerMinute"] = "100000",
            ["DirectLine__ConversationsPerMinute"] = "100000",
            ["DirectLine__MaxStreamsPerAddress"] = "10000",
            ["Storage__DataFolder"] = _folder,
            ["Storage__TurnLease"] = "00:00:03",
        };
        if (options.Mode == "teams") (settings["Channels"], settings["ASPNETCORE_ENVIRONMENT"]) = ("Web,Teams", "Development");
        if (_postgres is not null && ToDatabase is not null)
        {
            settings["Storage__PostgreSql"] = _postgres.ConnectionString.Replace(
                $"Port={_postgres.Port.ToString(CultureInfo.InvariantCulture)}", $"Port={ToDatabase.Port.ToString(CultureInfo.InvariantCulture)}", StringComparison.Ordinal);
            settings["Storage__Instances"] = "2";
        }

        return settings;
    }
}
