using InviteBot.Storage;

namespace InviteBot.Tests.Support;

/// <summary>A backup with a row in the tables that tests look at, which no test asks for; made once, restored into many stores.</summary>
internal sealed class OneBackup : IDisposable
{
    private static readonly Lazy<OneBackup> One = new(() => new OneBackup());

    private readonly TemporaryFolder _folder = new();

    private OneBackup()
    {
        Task.Run(MakeAsync).Wait();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Dispose();
    }

    public static OneBackup Shared => One.Value;

    private string File => Path.Combine(_folder.Path, "backup");

    public async Task RestoreAsync(Store store)
    {
        await using var host = store.Open();
        await using var scope = host.Scope();
        using var errors = new StringWriter();
        if (await StoreCommands.RestoreAsync(File, replace: false, scope.ServiceProvider, TextWriter.Null, errors) != 0) throw new InvalidOperationException(errors.ToString());
    }

    public void Dispose() => _folder.Dispose();

    private async Task MakeAsync()
    {
        using var store = new Store("SQLite");
        await using var host = store.Open();
        await host.Get<IDatabase>().WriteAsync(
            work => work.ExecuteAsync(
                """
                INSERT INTO conversation (id, person, opened, active) VALUES ('msteams/restored', 'msteams/restored', 0, 4102444800000);
                INSERT INTO handled (conversation, id, at, answer) VALUES ('msteams/restored', 'message:1', 4102444800000, '{}');
                INSERT INTO item (key, person, json, version, expires) VALUES ('restored', 'msteams/restored', '{}', 1, 4102444800000);
                INSERT INTO set_aside (key, person, json, expires) VALUES ('restored', 'msteams/restored', '{}', 4102444800000);
                """),
            default);
        await using var scope = host.Scope();
        await StoreCommands.BackupAsync(File, scope.ServiceProvider, TextWriter.Null, TextWriter.Null);
    }
}
