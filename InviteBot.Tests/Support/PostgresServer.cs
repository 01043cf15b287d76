using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace InviteBot.Tests.Support;

/// <summary>
/// A PostgreSQL cluster of the tests' own: in a temporary folder, on a port of this machine, started at the first use and
/// stopped with the tests.
/// </summary>
internal sealed class PostgresServer
{
    private static readonly Lazy<PostgresServer> One = new(() => new PostgresServer());

    /// <summary>The role whose members need their password; the others are trusted.</summary>
    public const string MustProve = "must_prove";

    private readonly string _folder;
    private readonly string _programs;

    public PostgresServer()
    {
        _programs = Programs ?? throw new InvalidOperationException("PostgreSQL is not installed, and in CI its tests have to run.");
        _folder = Directory.CreateTempSubdirectory("invitebot-pg-").FullName;
        if (Environment.UserName == "root") Run("chown", "postgres", _folder);
        AsServer("initdb", "--pgdata", _folder, "--username", "invitebot", "--auth", "trust", "--encoding", "UTF8", "--no-sync");
        var rules = Path.Combine(_folder, "pg_hba.conf");
        File.WriteAllText(rules, $"host all +{MustProve} 127.0.0.1/32 scram-sha-256\n{File.ReadAllText(rules)}");
        Start();
        Execute($"CREATE ROLE {MustProve}");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Delete();
    }

    /// <summary>The cluster all tests share; each takes a schema of its own.</summary>
    public static PostgresServer Shared => One.Value;

    /// <summary>Whether PostgreSQL is installed. In CI it has to be, so there the answer is yes and a missing one is a failure.</summary>
    public static bool IsAvailable => Programs is not null || Environment.GetEnvironmentVariable("CI") == "true";

    public int Port { get; } = FreePort.Find();

    public string ConnectionString => string.Create(CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={Port};Username=invitebot;Database=postgres");

    private static string? Programs => Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin")).Where(bin => File.Exists(Path.Combine(bin, "initdb"))).Max(StringComparer.Ordinal)
        : null;

    /// <summary>A place for one test, where nothing is yet.</summary>
    public string NewSchema(string name)
    {
        Execute($"CREATE SCHEMA {name}");
        return $"{ConnectionString};Search Path={name};Application Name={name}";
    }

    public void Execute(string sql)
    {
        using var connection = new NpgsqlConnection(ConnectionString);
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    public void Start() => AsServer(
        "pg_ctl", "start", "--wait", "--pgdata", _folder, "--log", Path.Combine(_folder, "log"), "--options",
        string.Create(CultureInfo.InvariantCulture, $"-c listen_addresses=127.0.0.1 -c port={Port} -c unix_socket_directories={_folder} -c fsync=on -c max_connections=200"));

    /// <summary>Stops it as a crash would: nothing is written down first.</summary>
    public void Kill() => AsServer("pg_ctl", "stop", "--wait", "--pgdata", _folder, "--mode", "immediate");

    private void Delete()
    {
        Kill();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>The server refuses to run as root.</summary>
    private void AsServer(string program, params string[] arguments)
    {
        var path = Path.Combine(_programs, program);
        if (Environment.UserName == "root") Run("runuser", ["-u", "postgres", "--", path, .. arguments]);
        else Run(path, arguments);
    }

    private static void Run(string program, params string[] arguments)
    {
        // Its output goes nowhere: the server inherits it, and reading it to the end would wait for the server's.
        var start = new ProcessStartInfo("/bin/sh", ["-c", "exec \"$@\" >/dev/null 2>&1 </dev/null", "sh", program, .. arguments]) { WorkingDirectory = Path.GetTempPath() };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} does not start.");
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} gave {process.ExitCode}.");
    }
}
