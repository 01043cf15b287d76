using Dapper;
using InviteBot.Interview;
using InviteBot.Storage;
using InviteBot.Tests.DirectLine;
using InviteBot.Tests.Support;
using Microsoft.Data.Sqlite;

namespace InviteBot.Tests.Storage;

/// <summary>Stores that released programs have left, one file of SQL for each version of the schema, kept for good.</summary>
public sealed class StoreVersionTests
{
    private static readonly string Stores = Path.Combine(Repository.Folder, "InviteBot.Tests", "Storage", "Stores");

    [Fact]
    public void Every_version_before_this_one_has_its_file() =>
        Assert.Equal(Enumerable.Range(1, Schema.Newest - 1).Select(version => $"version{version}.sql"), Directory.GetFiles(Stores).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    public static TheoryData<int> Versions => [.. Enumerable.Range(1, Schema.Newest - 1)];

    public static TheoryData<string, int> KindsAndVersions
    {
        get
        {
            var both = new TheoryData<string, int>();
            foreach (var kind in Store.Names) foreach (var version in Enumerable.Range(1, Schema.Newest - 1)) both.Add(kind, version);
            return both;
        }
    }

    [Theory, MemberData(nameof(KindsAndVersions))]
    [Trait("Case", "C15")]
    [Trait("Case", "S9")]
    public async Task A_backup_of_an_older_program_goes_into_either_database_and_the_chat_goes_on(string kind, int version)
    {
        using var folder = new TemporaryFolder();
        var backup = Make(folder, "backup", version);
        using var store = new Store(kind);
        await using (var host = store.Open())
        {
            await using var scope = host.Scope();
            Assert.Equal(0, await StoreCommands.RestoreAsync(backup, replace: false, scope.ServiceProvider, TextWriter.Null, TextWriter.Null));
        }

        await using var app = RunningApp.Start(settings: store.Settings);
        await GoesOnAsync(app);
    }

    [Theory, MemberData(nameof(Versions))]
    [Trait("Case", "C15")]
    public async Task A_file_of_an_older_program_is_brought_up_where_it_lies_and_the_chat_goes_on(int version)
    {
        using var folder = new TemporaryFolder();
        Make(folder, "invitebot.db", version);
        await using var app = RunningApp.Start(settings: new Dictionary<string, string> { ["Storage:DataFolder"] = folder.Path });
        await GoesOnAsync(app);
        Assert.Equal(Schema.Newest, await app.UseAsync((IDatabase database) => database.ReadAsync(work => work.FindAsync<long>("SELECT number FROM store_version"), default)));
    }

    private static string Make(TemporaryFolder folder, string name, int version)
    {
        var file = Path.Combine(folder.Path, name);
        using var connection = new SqliteConnection($"Data Source={file};Pooling=false;Foreign Keys=false");
        connection.Open();
        connection.Execute(File.ReadAllText(Path.Combine(Stores, $"version{version}.sql")));
        return file;
    }

    /// <summary>In the file somebody has kept an invitation for Ruta Balsys, and was asked how they know Jan Kos.</summary>
    private static async Task GoesOnAsync(RunningApp app)
    {
        const string Conversation = "xidAEluGBa6YVCH3B414pg";
        var client = DirectLineClient.Of(app, Conversation, "dl_versionone");
        var before = (await client.ReadAsync(Conversation, 1)).Count;
        // The questions have changed since: the first message is told so and the pending question comes again.
        await client.SayAsync(Conversation, "Worked together");
        await client.SayAsync(Conversation, "Worked together");
        await client.SayAsync(Conversation, "my invitations");
        var texts = (await client.ReadAsync(Conversation, before + 7)).Skip(before).Select(activity => activity.TryGetProperty("text", out var text) ? text.GetString() ?? "" : "").ToList();
        Assert.Contains(PersonalWording.Updated, texts);
        Assert.Contains(texts, text => text.StartsWith("3 of", StringComparison.Ordinal));
        Assert.Contains(texts, text => text.Contains("1. Ruta", StringComparison.Ordinal));
    }
}
