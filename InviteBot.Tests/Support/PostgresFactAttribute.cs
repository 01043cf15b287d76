namespace InviteBot.Tests.Support;

/// <summary>A test that needs PostgreSQL. Where it is not installed, the test is reported as not run; in CI it fails.</summary>
internal sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute() => Skip = PostgresServer.IsAvailable ? null : "PostgreSQL is not installed: apt-get install postgresql";
}
