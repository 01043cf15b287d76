using InviteBot.Tests.Support;

namespace InviteBot.Tests.Commands;

/// <summary>The first words an operator may type, given to the real program.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("\"duplicates\" is no command; the commands are compose, review, teams-package, check, backup and restore, and without one the program serves the web.", "duplicates")]
    [InlineData("\"Check\" is no command", "Check")]
    [InlineData("\"serve\" is no command", "serve", "--urls", "http://127.0.0.1:0")]
    [InlineData("Say which file: compose answers.json", "compose")]
    [InlineData("Say which file: compose answers.json", "compose", "one.json", "two.json")]
    [InlineData("Say which file: review drafts.json", "review")]
    [InlineData("Say which file: review drafts.json", "review", "one.json", "two.json")]
    [InlineData("Say which file: backup invitebot.backup", "backup")]
    [InlineData("Say which file: restore invitebot.backup [--replace]", "restore", "--replace")]
    public async Task What_is_no_command_is_refused_in_one_sentence_and_serves_nothing(string sentence, params string[] arguments)
    {
        await using var program = Start(arguments);
        Assert.Equal(1, await program.EndAsync());
        Assert.StartsWith(sentence, Assert.Single(program.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Empty(program.Output);
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Path));
    }

    [Theory]
    [InlineData("--Storage:SweepEvery", "00:05:00")]
    [InlineData("--Storage:SweepEvery=00:05:00")]
    [InlineData("/Storage:SweepEvery", "00:05:00")]
    [InlineData("Storage:SweepEvery=00:05:00")]
    public async Task A_setting_of_the_host_in_each_of_its_forms_starts_the_web_server(params string[] arguments)
    {
        await using var program = Start(arguments);
        await program.ReadyAsync();
        Assert.Equal(0, await program.StopAsync());
    }

    [Fact]
    public async Task A_backup_takes_settings_after_its_file()
    {
        await using var server = Start([]);
        await server.ReadyAsync();
        var file = Path.Combine(_folder.Path, "invitebot.backup");
        await using var backup = ProgramProcess.Start(new Dictionary<string, string?>(), "backup", file, $"--Storage:DataFolder={_folder.Path}");
        Assert.Equal(0, await backup.EndAsync());
        Assert.True(File.Exists(file));
    }

    private ProgramProcess Start(string[] arguments) => ProgramProcess.Start(new Dictionary<string, string?> { ["Storage:DataFolder"] = _folder.Path }, arguments);
}
