using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using InviteBot.DirectLine;
using InviteBot.Storage;
using InviteBot.Tests.DirectLine;
using InviteBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace InviteBot.Tests.Hosting;

/// <summary>The machine's clock is put forward or back, the hour of summer time comes or goes, a year has a 29 February: the interview goes on, and what expires does so in its time.</summary>
[Trait("Case", "O16")]
public sealed partial class ClockJumpTests
{
    public static TheoryData<string, int> Moments => new()
    {
        { "2027-06-15T12:00:00Z", 60 },
        { "2027-06-15T12:00:00Z", -60 },
        { "2027-03-28T00:59:30Z", 1 }, // 02:00 becomes 03:00 in most of Europe
        { "2027-10-31T00:59:30Z", 1 }, // 03:00 becomes 02:00
        { "2028-02-28T23:59:30Z", 1 },
        { "2028-02-29T23:59:30Z", 1 },
        { "2027-12-31T23:59:30Z", 1 },
    };

    [Theory, MemberData(nameof(Moments))]
    public async Task The_interview_goes_on_and_tokens_and_answers_live_as_long_as_they_should(string moment, int jump)
    {
        var clock = new FakeTimeProvider(DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture));
        await using var app = RunningApp.Start(services => services.AddSingleton<TimeProvider>(clock));
        var (id, person) = (TokenService.NewConversationId(), TokenService.NewUserId());
        var client = DirectLineClient.Of(app, id, person);
        await client.JsonAsync(HttpMethod.Post, "/conversations");
        await AnswerAsync(client, id, "Ruta Balsys, tram yard");

        clock.AdjustTime(clock.GetUtcNow().AddMinutes(jump));
        // A token is good for half an hour and five minutes; an hour back does not end it, nor make it good for ever.
        Assert.Equal(jump < 35 ? HttpStatusCode.OK : HttpStatusCode.Forbidden, await client.StatusAsync(HttpMethod.Get, $"/conversations/{id}"));
        client = DirectLineClient.Of(app, id, person);
        await app.Services.GetRequiredService<Sweeper>().SweepAsync(default);
        Assert.StartsWith("3 of", await AnswerAsync(client, id, "Worked together"), StringComparison.Ordinal);

        clock.AdjustTime(clock.GetUtcNow().AddMinutes(36));
        Assert.Equal(HttpStatusCode.Forbidden, await client.StatusAsync(HttpMethod.Get, $"/conversations/{id}"));
        Assert.True(await ItemsAsync(app, clock, TimeSpan.FromHours(22)) > 0);
        Assert.Equal(0, await ItemsAsync(app, clock, TimeSpan.FromDays(31)));
    }

    [Fact]
    public void Nothing_in_the_program_looks_at_the_machines_own_clock_or_time_zone()
    {
        var folder = Path.Combine(Repository.Folder, "InviteBot");
        var files = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)).ToList();
        Assert.True(files.Count > 100);
        Assert.Empty(files.Where(file => OwnClock().IsMatch(File.ReadAllText(file))).Select(file => Path.GetRelativePath(folder, file)));
    }

    private static async Task<string?> AnswerAsync(DirectLineClient client, string id, string text)
    {
        var said = await client.SayAsync(id, text);
        for (var tries = 0; ; tries++)
        {
            var answer = (await client.AllAsync(id)).FirstOrDefault(activity => activity.TryGetProperty("replyToId", out var to) && to.GetString() == said);
            if (answer.ValueKind != JsonValueKind.Undefined) return answer.GetProperty("text").GetString();
            Assert.True(tries < 200, "There is no answer.");
            await Task.Delay(25);
        }
    }

    /// <summary>What is stored of the interview, once so much time has passed and the sweep has been.</summary>
    private static async Task<long> ItemsAsync(RunningApp app, FakeTimeProvider clock, TimeSpan passed)
    {
        clock.AdjustTime(clock.GetUtcNow() + passed);
        await app.Services.GetRequiredService<Sweeper>().SweepAsync(default);
        return await app.UseAsync((IDatabase database) => database.ReadAsync(work => work.FindAsync<long>("SELECT count(*) FROM item"), default));
    }

    [GeneratedRegex(@"DateTime(Offset)?\.(Now|UtcNow|Today)|TimeZoneInfo|ToLocalTime|LocalDateTime|TickCount")]
    private static partial Regex OwnClock();
}
