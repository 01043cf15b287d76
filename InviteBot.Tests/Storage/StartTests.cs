using InviteBot.Storage;
using InviteBot.Tests.Support;

namespace InviteBot.Tests.Storage;

/// <summary>What stops the start, and what must not.</summary>
public class StartTests
{
    public static TheoryData<string> Kinds => Store.Kinds;

    [Theory, MemberData(nameof(Kinds))]
    [Trait("Case", "S16")]
    public async Task A_store_of_a_newer_program_is_refused_and_left_as_it_is(string kind)
    {
        using var store = new Store(kind);
        await using (var newer = store.Open())
        {
            await newer.Get<IDatabase>().WriteAsync(work => work.ExecuteAsync("UPDATE store_version SET number = 99"), default);
        }

        for (var tries = 0; tries < 2; tries++)
        {
            var refusal = await Assert.ThrowsAnyAsync<Exception>(async () =>
            {
                await using var host = store.Open();
                await host.Get<StateStore>().ReadAsync(["a"]);
            });
            Assert.Contains("version 99", refusal.ToString(), StringComparison.Ordinal);
        }
    }

    [PostgresFact]
    [Trait("Case", "S4")]
    public async Task Instances_that_start_together_wait_for_one_to_make_the_tables()
    {
        using var store = new Store("PostgreSQL");
        var hosts = Enumerable.Range(0, 8).Select(_ => store.Open()).ToList();
        await Task.WhenAll(hosts.Select(host => Task.Run(() => host.Get<StateStore>().ReadAsync(["a"]))));
        foreach (var host in hosts) await host.DisposeAsync();
    }

    [Theory, MemberData(nameof(Kinds))]
    [Trait("Case", "S3")]
    public async Task A_migration_that_fails_half_way_leaves_nothing_behind(string kind)
    {
        using var store = new Store(kind);
        await using (var broken = store.Open())
        {
            // As if a program had died in the middle: the version says nothing is there, one table is.
            await broken.Get<IDatabase>().WriteAsync(work => work.ExecuteAsync("DROP TABLE reply; DROP TABLE handled; DROP TABLE activity; DROP TABLE conversation; DROP TABLE set_aside; DROP TABLE protection_key; DELETE FROM store_version"), default);
        }

        await Assert.ThrowsAnyAsync<Exception>(async () =>
        {
            await using var host = store.Open();
            await host.Get<StateStore>().ReadAsync(["a"]);
        });
    }

    [Fact]
    [Trait("Case", "S14")]
    public async Task The_file_and_all_beside_it_are_for_this_account_alone()
    {
        using var folder = new TemporaryFolder();
        await using var host = StoreHost.Sqlite(folder.Path);
        await host.Get<StateStore>().DeleteAsync(["a"]);
        foreach (var file in Directory.GetFiles(folder.Path, "invitebot.db*"))
        {
            if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        }
    }

    [Fact]
    [Trait("Case", "S7")]
    public async Task A_file_that_somebody_else_has_locked_gives_a_refusal_and_heals()
    {
        using var folder = new TemporaryFolder();
        await using var host = StoreHost.Sqlite(folder.Path);
        await host.Get<StateStore>().DeleteAsync(["a"]);
        using (var other = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Path.Combine(folder.Path, "invitebot.db")};Pooling=false"))
        {
            other.Open();
            using var transaction = other.BeginTransaction(deferred: false);
            await Assert.ThrowsAsync<StoreUnavailableException>(() => host.Get<StateStore>().DeleteAsync(["a"]));
        }

        await host.Get<StateStore>().DeleteAsync(["a"]);
    }

    [Fact]
    [Trait("Case", "S8")]
    public async Task A_file_that_is_no_database_stops_the_start_with_a_clear_word()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "invitebot.db"), new string('x', 10_000));
        var refusal = Assert.Throws<StoreUnavailableException>(() => StoreHost.Sqlite(folder.Path).Get<IDatabase>());
        Assert.Contains("SQLite file", refusal.Message, StringComparison.Ordinal);
    }
}
