using System.Reflection;
using InviteBot.Tests.Bot;
using InviteBot.Tests.Storage;
using InviteBot.Tests.Support;

namespace InviteBot.Tests.Hosting;

/// <summary>The handbook's table of outages is whole, and there is a test behind each of its cells.</summary>
public sealed class OutageTableTests
{
    /// <summary>In the order of the columns: refuses, hangs, answers with an error, is slow.</summary>
    private static readonly Dictionary<string, (Type Class, string Test)[]> Rows = new()
    {
        ["the database"] =
        [
            (typeof(HealthTests), nameof(HealthTests.A_database_that_dies_makes_the_program_not_ready_and_not_dead_until_it_is_back)),
            (typeof(HangingDatabaseTests), nameof(HangingDatabaseTests.A_database_that_hangs_is_a_503_in_time_and_all_is_well_when_it_goes_on)),
            (typeof(SeveralInstancesTests), nameof(SeveralInstancesTests.When_the_database_drops_every_connection_the_program_heals_by_itself)),
            (typeof(HangingDatabaseTests), nameof(HangingDatabaseTests.A_database_that_is_slow_makes_turns_slow_and_nothing_else)),
        ],
        ["the channel"] =
        [
            (typeof(ConnectorOutageTests), nameof(ConnectorOutageTests.A_reply_for_a_connector_that_refuses_connections_is_kept_for_later)),
            (typeof(ConnectorOutageTests), nameof(ConnectorOutageTests.A_connector_that_hangs_is_given_up_in_time_and_the_reply_is_not_doubled)),
            (typeof(OutgoingTests), nameof(OutgoingTests.A_send_that_may_have_arrived_is_not_repeated)),
            (typeof(ConnectorOutageTests), nameof(ConnectorOutageTests.A_connector_that_is_slow_makes_the_turn_slow_and_nothing_else)),
        ],
        ["the channel's keys"] =
        [
            (typeof(PublishedKeysTests), nameof(PublishedKeysTests.Without_keys_the_channel_is_asked_to_come_back_and_it_heals_by_itself)),
            (typeof(HangingAuthorityTests), nameof(HangingAuthorityTests.Without_keys_the_channel_hears_in_time_to_come_back_and_it_heals_by_itself)),
            (typeof(PublishedKeysTests), nameof(PublishedKeysTests.Known_keys_outlive_an_outage)),
            (typeof(ConnectorOutageTests), nameof(ConnectorOutageTests.An_authority_that_is_slow_makes_the_first_turn_slow_and_nothing_else)),
        ],
        ["the bot's own token"] =
        [
            (typeof(ConnectorOutageTests), nameof(ConnectorOutageTests.Without_a_token_to_answer_with_the_channel_is_asked_to_come_again_and_the_turn_is_not_begun)),
            (typeof(ConnectorOutageTests), nameof(ConnectorOutageTests.Without_a_token_to_answer_with_the_channel_is_asked_to_come_again_and_the_turn_is_not_begun)),
            (typeof(ConnectorOutageTests), nameof(ConnectorOutageTests.Without_a_token_to_answer_with_the_channel_is_asked_to_come_again_and_the_turn_is_not_begun)),
            (typeof(ConnectorOutageTests), nameof(ConnectorOutageTests.An_authority_that_is_slow_makes_the_first_turn_slow_and_nothing_else)),
        ],
        ["the collector of telemetry"] = [.. Enumerable.Repeat((typeof(TelemetryOutageTests), nameof(TelemetryOutageTests.No_turn_is_slower_for_a_collector_that)), 4)],
    };

    [Fact]
    [Trait("Case", "O17")]
    public void Each_cell_of_the_table_has_its_test()
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Folder, "docs", "operations.md"));
        var head = Array.FindIndex(lines, line => line.StartsWith("| away |", StringComparison.Ordinal));
        Assert.Equal(["refuses connections", "hangs", "answers with an error", "is slow"], Cells(lines[head])[1..]);
        var table = lines.Skip(head + 2).TakeWhile(line => line.StartsWith('|')).Select(Cells).ToDictionary(cells => cells[0], cells => cells[1..]);
        Assert.Equal(Rows.Keys.Order(StringComparer.Ordinal), table.Keys.Order(StringComparer.Ordinal));
        foreach (var (what, tests) in Rows)
        {
            Assert.Equal(4, tests.Length);
            Assert.All(table[what], cell => Assert.True(cell.Length > 3));
            Assert.All(tests, test => Assert.Contains(CasesOf(test.Class, test.Test), name => name == "O17"));
        }
    }

    private static string[] Cells(string line) => line.Trim('|', ' ').Split('|', StringSplitOptions.TrimEntries);

    private static IEnumerable<string> CasesOf(Type type, string test) => new MemberInfo[] { type, type.GetMethod(test)! }
        .SelectMany(member => CustomAttributeData.GetCustomAttributes(member))
        .Where(attribute => attribute.AttributeType == typeof(TraitAttribute))
        .Select(attribute => (string)attribute.ConstructorArguments[1].Value!);
}
