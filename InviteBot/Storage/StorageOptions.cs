using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace InviteBot.Storage;

/// <summary>The settings of what is kept, where and for how long; section "Storage".</summary>
public sealed class StorageOptions
{
    public static readonly string Section = "Storage";

    /// <summary>Connection string of a PostgreSQL database that all instances share. Empty, the default: a SQLite file in <see cref="DataFolder"/>.</summary>
    [PasswordPropertyText(true)]
    public string PostgreSql { get; set; } = string.Empty;

    /// <summary>The folder of the SQLite file; a folder of the account that runs the program by default. It must be on a local disk.</summary>
    public string DataFolder { get; set; } = FolderOfAccount();

    /// <summary>How many instances of the program run; more than one need PostgreSQL. Default: 1.</summary>
    [Range(1, 1000)]
    public int Instances { get; set; } = 1;

    /// <summary>Connections to PostgreSQL that one instance opens at most; a smaller number in the connection string counts. Default: 20.</summary>
    [Range(2, 1000)]
    public int MaxConnections { get; set; } = 20;

    /// <summary>How long the start waits for a database that does not answer, such as one that is being started again. Default: 30 seconds.</summary>
    public TimeSpan StartPatience { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long the answers of a conversation are kept after the last message. Default: 24 hours.</summary>
    public TimeSpan SessionLifetime { get; set; } = TimeSpan.FromHours(24);

    /// <summary>How long what a person asked to keep is kept after they last used it. Default: 30 days.</summary>
    public TimeSpan KeptLifetime { get; set; } = TimeSpan.FromDays(30);

    /// <summary>How long the ids of answered messages are remembered. Default: 24 hours.</summary>
    public TimeSpan HandledLifetime { get; set; } = TimeSpan.FromHours(24);

    /// <summary>How long an instance holds a conversation without a sign of life before another one may go on. Default: 10 seconds.</summary>
    public TimeSpan TurnLease { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How often what has expired is looked for. Default: 10 minutes.</summary>
    public TimeSpan SweepEvery { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>
    /// The managed identity with which the program signs in to PostgreSQL, instead of a password in the connection string:
    /// the client id of a user-assigned one, or "system". Empty, the default: none.
    /// </summary>
    public string PostgreSqlIdentity { get; set; } = string.Empty;

    /// <summary>For whom the tokens of that identity are; another one in the clouds of the US government and of China.</summary>
    public string PostgreSqlTokenAudience { get; set; } = "https://ossrdbms-aad.database.windows.net";

    /// <summary>Whether several instances share the store.</summary>
    public bool IsShared => PostgreSql.Length > 0;

    internal string SqliteFile => Path.Combine(DataFolder, "invitebot.db");

    internal bool HasSensibleTimes => new[] { SessionLifetime, KeptLifetime, HandledLifetime, SweepEvery }.All(time => time > TimeSpan.Zero) && TurnLease >= TimeSpan.FromSeconds(1);

    /// <summary>Empty for an account without a home: nobody would look for data where one would be made up.</summary>
    private static string FolderOfAccount()
    {
        var hasPlace = Directory.Exists(Environment.GetEnvironmentVariable("XDG_DATA_HOME")) || Environment.GetFolderPath(Environment.SpecialFolder.UserProfile).Length > 0;
        var folder = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return hasPlace && Path.IsPathRooted(folder) ? Path.Combine(folder, "InviteBot") : string.Empty;
    }
}
