namespace InviteBot.Storage;

/// <summary>Numbers of SQLite.</summary>
internal static class Sqlite
{
    /// <summary>SQLITE_CONSTRAINT: the statement was refused and nothing else is wrong.</summary>
    public const int ConstraintFailed = 19;
}
