using InviteBot.DirectLine;
using InviteBot.Storage;
using InviteBot.Tests.DirectLine;
using InviteBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace InviteBot.Tests.Storage;

/// <summary>Backups are taken while people talk, and go back into either database.</summary>
public sealed class BackupTests
{
    public static TheoryData<string, string> Ways => PostgresServer.IsAvailable
        ? new() { { "SQLite", "SQLite" }, { "SQLite", "PostgreSQL" }, { "PostgreSQL", "SQLite" }, { "PostgreSQL", "PostgreSQL" } }
        : new() { { "SQLite", "SQLite" } };

    [Theory, MemberData(nameof(Ways))]
    [Trait("Case", "S9")]
    public async Task A_backup_under_load_is_of_one_moment_and_comes_back_whole(string from, string to)
    {
        using var folder = new TemporaryFolder();
        using var source = new Store(from);
        using var target = new Store(to);
        var file = Path.Combine(folder.Path, "backup");
        await using (var app = DirectLineClient.StartEchoBot(source.Settings))
        {
            using var over = new CancellationTokenSource();
            var people = Enumerable.Range(0, 4).Select(_ => TalkAsync(app, over.Token)).ToArray();
            while (await app.Services.GetRequiredService<IDatabase>().ReadAsync(work => work.FindAsync<long>("SELECT count(*) FROM conversation WHERE answered > 2"), default) == 0) await Task.Delay(20);
            using var errors = new StringWriter();
            Assert.Equal(0, await StoreCommands.BackupAsync(file, app.Services, TextWriter.Null, errors));
            Assert.Equal(1, await StoreCommands.BackupAsync(file, app.Services, TextWriter.Null, errors)); // not over another one
            await over.CancelAsync();
            await Task.WhenAll(people);
        }

        await using var host = target.Open();
        Assert.Equal(0, await RestoreAsync(host, file, replace: false));
        Assert.Equal(1, await RestoreAsync(host, file, replace: false)); // it holds something now
        Assert.Equal(0, await RestoreAsync(host, file, replace: true));

        // Of one moment: each conversation's count of lines is that of its lines.
        var conversations = await host.Get<IDatabase>().ReadAsync(
            work => work.QueryAsync<(long Last, long Lines, long Answered)>("SELECT last, (SELECT count(*) FROM activity WHERE activity.conversation = conversation.id AND number > 0), answered FROM conversation"), default);
        Assert.NotEmpty(conversations);
        Assert.All(conversations, each => Assert.Equal(each.Last, each.Lines));
        Assert.Contains(conversations, each => each.Answered > 0);
    }

    [Fact]
    public async Task A_damaged_backup_is_refused_and_changes_nothing()
    {
        using var folder = new TemporaryFolder();
        using var store = new Store("SQLite");
        var file = Path.Combine(folder.Path, "backup");
        await File.WriteAllTextAsync(file, new string('x', 5000));
        await using var host = store.Open();
        Assert.Equal(1, await RestoreAsync(host, file, replace: true));
        Assert.Equal(1, await RestoreAsync(host, file + ".missing", replace: true));
        Assert.Null(await host.UseAsync((IConversationLog log) => log.FindAsync("c", default)));
    }

    private static async Task<int> RestoreAsync(StoreHost host, string file, bool replace)
    {
        using var errors = new StringWriter();
        await using var scope = host.Scope();
        return await StoreCommands.RestoreAsync(file, replace, scope.ServiceProvider, TextWriter.Null, errors);
    }

    private static async Task TalkAsync(RunningApp app, CancellationToken over)
    {
        var (client, conversation) = await DirectLineClient.OpenAsync(app);
        var id = conversation.GetProperty("conversationId").GetString()!;
        for (var number = 0; number < 25 && !over.IsCancellationRequested; number++) await client.SayAsync(id, $"line {number}");
    }
}
