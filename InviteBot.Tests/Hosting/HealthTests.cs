using System.Diagnostics;
using System.Net;
using InviteBot.Tests.Support;

namespace InviteBot.Tests.Hosting;

/// <summary>The three health addresses while the database is there, is killed, and comes back.</summary>
public sealed class HealthTests
{
    private static readonly string[] Addresses = ["/health/live", "/health/ready", "/health/startup"];

    [PostgresFact]
    [Trait("Case", "O1")]
    [Trait("Case", "O2")]
    [Trait("Case", "O3")]
    [Trait("Case", "O17")]
    public async Task A_database_that_dies_makes_the_program_not_ready_and_not_dead_until_it_is_back()
    {
        var database = new PostgresServer();
        await using var app = RunningApp.Start(settings: new Dictionary<string, string> { ["Storage:PostgreSql"] = database.ConnectionString });
        Assert.Equal("200 200 200", await StatusesAsync(app));

        database.Kill();
        Assert.Equal("200 503 503", await StatusesAsync(app));
        using var page = await app.Client.GetAsync(new Uri("/privacy", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);

        database.Start();
        for (var tries = 0; await StatusesAsync(app) != "200 200 200"; tries++)
        {
            Assert.True(tries < 50, "It did not get ready again.");
            await Task.Delay(100);
        }
    }

    [PostgresFact]
    [Trait("Case", "O2")]
    public async Task Why_it_is_not_ready_is_told_without_where_the_database_is()
    {
        var database = new PostgresServer();
        await using var app = RunningApp.Start(settings: new Dictionary<string, string> { ["Storage:PostgreSql"] = database.ConnectionString + ";Password=hush" });
        database.Kill();
        using var answer = await app.Client.GetAsync(new Uri("/health/ready", UriKind.Relative));
        var reason = await answer.Content.ReadAsStringAsync();
        database.Start();

        Assert.StartsWith("Unhealthy\nstore: The store cannot be written (", reason, StringComparison.Ordinal);
        Assert.All(new[] { "hush", "127.0.0.1", "invitebot", $"{database.Port}" }, detail => Assert.DoesNotContain(detail, reason, StringComparison.Ordinal));
    }

    private static async Task<string> StatusesAsync(RunningApp app)
    {
        var statuses = new List<int>();
        foreach (var address in Addresses)
        {
            var asked = Stopwatch.GetTimestamp();
            using var answer = await app.Client.GetAsync(new Uri(address, UriKind.Relative));
            statuses.Add((int)answer.StatusCode);
            // A second on a machine that does nothing else.
            Assert.True(Stopwatch.GetElapsedTime(asked) < TimeSpan.FromSeconds(3), address);
        }

        return string.Join(' ', statuses);
    }
}
