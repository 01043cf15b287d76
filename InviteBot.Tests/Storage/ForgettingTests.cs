using System.Diagnostics;
using System.Text.Json;
using InviteBot.DirectLine;
using InviteBot.Storage;
using InviteBot.Tests.DirectLine;
using InviteBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace InviteBot.Tests.Storage;

/// <summary>
/// The marker test: whole conversations in which a word stands that stands nowhere else, in names, answers, kept
/// invitations and things that are no answers; afterwards the word is looked for in every table, file and log.
/// </summary>
public sealed class ForgettingTests
{
    public static TheoryData<string> Kinds => Store.Kinds;

    [Theory, MemberData(nameof(Kinds))]
    [Trait("Case", "S12")]
    [Trait("Case", "O5")]
    public async Task After_delete_my_data_nothing_of_the_person_is_left_and_others_lose_nothing(string kind)
    {
        using var store = new Store(kind);
        using var log = new CapturedLog();
        await using var app = Start(store, log);
        var (mine, theirs) = (new Marker(), new Marker());
        var userId = TokenService.NewUserId();
        var (first, firstId) = await TalkAsync(app, userId, mine);
        var (_, secondId) = await TalkAsync(app, userId, mine);
        await TalkAsync(app, TokenService.NewUserId(), theirs);
        Assert.Contains("activity", await mine.PlacesAsync(app.Services.GetRequiredService<IDatabase>(), store.Folder));
        Assert.Contains("item", await mine.PlacesAsync(app.Services.GetRequiredService<IDatabase>(), store.Folder));

        var asked = await SayAsync(first, firstId, "delete my data");
        var done = await SayAsync(first, firstId, "yes");

        Assert.Contains("in 2 conversations", asked, StringComparison.Ordinal);
        Assert.Contains("2 kept invitations", done, StringComparison.Ordinal);
        Assert.Contains("can't delete", done, StringComparison.Ordinal);
        await GoneAsync(mine, app, store);
        Assert.Contains("item", await theirs.PlacesAsync(app.Services.GetRequiredService<IDatabase>(), store.Folder));
        Assert.Equal(System.Net.HttpStatusCode.NotFound, await DirectLineClient.Of(app, secondId, userId).StatusAsync(HttpMethod.Get, $"/conversations/{secondId}"));
        Assert.Single(await first.ReadAsync(firstId, 1)); // the confirmation
        Assert.Empty(mine.LinesIn(log));

        Assert.Contains("Hello, I'm InviteBot", await SayAsync(first, firstId, "start"), StringComparison.Ordinal);
        Assert.DoesNotContain("1.", await SayAsync(first, firstId, "my invitations"), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Kinds))]
    [Trait("Case", "S11")]
    [Trait("Case", "C48")]
    [Trait("Case", "O16")]
    public async Task What_has_expired_is_gone_from_every_table_each_class_in_its_time(string kind)
    {
        using var store = new Store(kind);
        using var log = new CapturedLog();
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var app = Start(store, log, clock);
        var marker = new Marker();
        var userId = TokenService.NewUserId();
        var (_, id) = await TalkAsync(app, userId, marker);
        var database = app.Services.GetRequiredService<IDatabase>();

        clock.Advance(TimeSpan.FromHours(23));
        await SweepAsync(app, clock);
        Assert.Contains("activity", await marker.PlacesAsync(database, store.Folder));

        clock.Advance(TimeSpan.FromHours(2));
        await SweepAsync(app, clock);
        Assert.Equal(kind == "SQLite" ? ["invitebot.db", "item"] : ["item"], await marker.PlacesAsync(database, store.Folder)); // what was kept on request
        Assert.Equal(System.Net.HttpStatusCode.NotFound, await DirectLineClient.Of(app, id, userId).StatusAsync(HttpMethod.Get, $"/conversations/{id}"));

        clock.Advance(TimeSpan.FromDays(30));
        await SweepAsync(app, clock);
        await SweepAsync(app, clock);
        Assert.Empty(await marker.PlacesAsync(database, store.Folder));
        Assert.Empty(marker.LinesIn(log));
    }

    [Theory, MemberData(nameof(Kinds))]
    [Trait("Case", "S13")]
    public async Task Show_my_data_gives_all_of_ones_own_and_nothing_of_others(string kind)
    {
        using var store = new Store(kind);
        using var log = new CapturedLog();
        await using var app = Start(store, log);
        var (mine, theirs) = (new Marker(), new Marker());
        await TalkAsync(app, TokenService.NewUserId(), theirs);
        var userId = TokenService.NewUserId();
        var (client, id) = await TalkAsync(app, userId, mine);
        await TalkAsync(app, userId, mine);

        var shown = await SayAsync(client, id, "show my data");

        Assert.Contains("{", shown, StringComparison.Ordinal);
        var data = JsonDocument.Parse(shown[shown.IndexOf('{', StringComparison.Ordinal)..(shown.LastIndexOf('}') + 1)]).RootElement;
        Assert.Equal(2, data.GetProperty("conversations").GetInt32());
        Assert.True(data.GetProperty("lines").GetArrayLength() > 30);
        Assert.Contains(data.GetProperty("answersAndKept").EnumerateArray(), state => mine.Contains(state.GetRawText()));
        Assert.False(theirs.Contains(shown));
    }

    [Fact]
    public async Task A_person_who_thinks_better_of_it_keeps_everything()
    {
        using var store = new Store("SQLite");
        using var log = new CapturedLog();
        await using var app = Start(store, log);
        var marker = new Marker();
        var (client, id) = await TalkAsync(app, TokenService.NewUserId(), marker);
        await SayAsync(client, id, "delete my data");
        Assert.Contains("nothing is deleted", await SayAsync(client, id, "Keep it"), StringComparison.Ordinal);
        Assert.Contains("item", await marker.PlacesAsync(app.Services.GetRequiredService<IDatabase>(), store.Folder));
    }

    private static RunningApp Start(Store store, CapturedLog log, TimeProvider? clock = null) => RunningApp.Start(
        services =>
        {
            services.AddLogging(logging => logging.AddProvider(log).SetMinimumLevel(LogLevel.Trace).AddFilter(null, LogLevel.Trace));
            if (clock is not null) services.AddSingleton(clock);
        },
        store.Settings);

    private static async Task<(DirectLineClient Client, string Id)> TalkAsync(RunningApp app, string userId, Marker marker)
    {
        var client = DirectLineClient.Of(app, userId: userId);
        var id = (await client.JsonAsync(HttpMethod.Post, "/conversations")).GetProperty("conversationId").GetString()!;
        await client.ReadAsync(id, 1);
        foreach (var line in marker.Interview) await SayAsync(client, id, line);
        return (client, id);
    }

    /// <summary>Says it and gives what the bot answered.</summary>
    private static async Task<string> SayAsync(DirectLineClient client, string conversation, string text)
    {
        var id = await client.SayAsync(conversation, text);
        for (var started = Stopwatch.GetTimestamp(); ;)
        {
            var all = await client.AllAsync(conversation);
            var answers = all.Where(activity => activity.TryGetProperty("replyToId", out var to) && to.GetString() == id).ToList();
            if (answers.Count > 0) return string.Join('\n', answers.Select(answer => answer.TryGetProperty("text", out var said) ? said.GetString() : ""));
            Assert.True(Stopwatch.GetElapsedTime(started) < DirectLineClient.Patience, $"No answer to {text}.");
            await Task.Delay(25);
        }
    }

    /// <summary>The tables are empty of it with the confirmation; the write-ahead log is cut the moment after.</summary>
    private static async Task GoneAsync(Marker marker, RunningApp app, Store store)
    {
        List<string> places = [];
        for (var started = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(started) < DirectLineClient.Patience;)
        {
            places = await marker.PlacesAsync(app.Services.GetRequiredService<IDatabase>(), store.Folder);
            Assert.DoesNotContain(places, place => !place.StartsWith("invitebot.db", StringComparison.Ordinal));
            if (places.Count == 0) return;
            await Task.Delay(50);
        }

        Assert.Empty(places);
    }

    private static async Task SweepAsync(RunningApp app, FakeTimeProvider clock)
    {
        await app.UseAsync((IConversationLog conversations) => conversations.EraseIdleAsync(clock.GetUtcNow() - TimeSpan.FromHours(24), default));
        await app.Services.GetRequiredService<Sweeper>().SweepAsync(default);
    }
}
