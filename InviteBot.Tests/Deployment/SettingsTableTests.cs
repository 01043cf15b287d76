using InviteBot.Tests.Support;

namespace InviteBot.Tests.Deployment;

/// <summary>docs/settings.md is the whole truth about the settings.</summary>
public class SettingsTableTests
{
    private static readonly Dictionary<string, string> Table = File.ReadLines(Path.Combine(Repository.Folder, "docs", "settings.md"))
        .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
        .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
        .ToDictionary(cells => cells[1].Trim('`'), cells => cells[3].Trim('`'));

    [Fact]
    public void Every_setting_of_the_program_has_its_row_and_no_row_tells_of_another() =>
        Assert.Equal(ProgramSettings.All.Order(StringComparer.Ordinal), Table.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void The_defaults_in_the_table_are_those_of_the_program()
    {
        // The folder depends on the account, and the apology is a sentence.
        string[] described = ["Storage:DataFolder", "DirectLine:FailureText"];
        Assert.All(ProgramSettings.Own.Where(setting => !described.Contains(setting.Key)), setting => Assert.Equal(setting.Value, Table[setting.Key]));
    }
}
