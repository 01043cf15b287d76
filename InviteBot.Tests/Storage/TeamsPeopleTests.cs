using InviteBot.Storage;
using InviteBot.Tests.DirectLine;
using InviteBot.Tests.Interview;
using InviteBot.Tests.Support;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace InviteBot.Tests.Storage;

/// <summary>Whole interviews through the Teams door: whose they are, and that nothing of them is left when it should not be.</summary>
public sealed class TeamsPeopleTests
{
    public static TheoryData<string> Kinds => Store.Kinds;

    [Theory, MemberData(nameof(Kinds))]
    [Trait("Case", "S12")]
    [Trait("Case", "O5")]
    public async Task After_delete_my_data_nothing_is_left_of_a_person_in_Teams(string kind)
    {
        using var store = new Store(kind);
        var host = new ChannelHost { Echoes = false };
        await host.StartAsync(_ => { }, settings: store.Settings);
        var (mine, theirs) = (new Marker(), new Marker());
        var me = new TeamsChat(host, "a:me", "29:me");
        await InterviewAsync(me, mine);
        await InterviewAsync(new TeamsChat(host, "a:other", "29:other"), theirs);
        var database = host.App.Services.GetRequiredService<IDatabase>();
        Assert.Contains("item", await mine.PlacesAsync(database, store.Folder));

        Assert.Contains("in 1 conversation", Words(await me.SayAsync("delete my data")), StringComparison.Ordinal);
        Assert.Contains("Teams", Words(await me.SayAsync("yes")), StringComparison.Ordinal);

        Assert.Empty(await mine.PlacesAsync(database, store.Folder));
        Assert.Contains("item", await theirs.PlacesAsync(database, store.Folder));
        Assert.DoesNotContain(host.Log.Lines, line => mine.Contains(line.Text) || mine.Contains(line.Failure?.ToString() ?? ""));
        await host.DisposeAsync();
    }

    [Theory, MemberData(nameof(Kinds))]
    [Trait("Case", "S11")]
    public async Task What_has_expired_is_gone_in_Teams_too(string kind)
    {
        using var store = new Store(kind);
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        var host = new ChannelHost { Echoes = false };
        await host.StartAsync(_ => { }, services => services.AddSingleton<TimeProvider>(clock), store.Settings);
        var marker = new Marker();
        await InterviewAsync(new TeamsChat(host, "a:me", "29:me"), marker);
        var database = host.App.Services.GetRequiredService<IDatabase>();

        clock.Advance(TimeSpan.FromDays(31));
        await host.App.Services.GetRequiredService<Sweeper>().SweepAsync(default);

        Assert.Empty(await marker.PlacesAsync(database, store.Folder));
        Assert.Equal(0, await database.ReadAsync(work => work.FindAsync<long>("SELECT count(*) FROM handled"), default));
        await host.DisposeAsync();
    }

    [Fact]
    [Trait("Case", "C51")]
    public Task The_same_id_in_Teams_and_on_the_web_is_two_people() => WithAsync(async host =>
    {
        const string Id = "dl_same";
        var web = DirectLineClient.Of(host.App, userId: Id);
        var conversation = (await web.JsonAsync(HttpMethod.Post, "/conversations")).GetProperty("conversationId").GetString()!;
        await web.ReadAsync(conversation, 1);
        await web.SayAsync(conversation, "Ruta Balsys");
        await web.ReadAsync(conversation, 4);

        var teams = new TeamsChat(host, conversation, Id);
        await teams.SayAsync("hello");
        Assert.DoesNotContain("Ruta", Words(await teams.SayAsync("show my data")), StringComparison.Ordinal);
    });

    [Fact]
    [Trait("Case", "C13")]
    [Trait("Case", "C49")]
    public Task A_message_with_an_old_time_or_any_locale_is_judged_by_the_question_that_is_open() => WithAsync(async host =>
    {
        var person = new TeamsChat(host);
        await person.SayAsync("hello", ("locale", "de-DE"));
        Assert.Contains("2 of", Words(await person.SayAsync("Ruta Balsys", ("timestamp", "2001-01-01T00:00:00Z"), ("locale", "zh-Hant-TW"))), StringComparison.Ordinal);
        Assert.Contains("3 of", Words(await person.SayAsync("Worked together", ("localTimestamp", "1999-12-31T23:59:59-11:00"), ("locale", "xx"))), StringComparison.Ordinal);
        Assert.Contains("4 of", Words(await person.SayAsync("yard east, line 4 rebuild, 2016", ("timestamp", "2099-01-01T00:00:00Z"), ("locale", new string('x', 5000)))), StringComparison.Ordinal);
    });

    [Fact]
    [Trait("Case", "C7")]
    [Trait("Case", "C20")]
    public Task A_choice_on_a_card_that_is_pressed_twice_answers_one_question() => WithAsync(async host =>
    {
        var person = new TeamsChat(host);
        await person.SayAsync("hello");
        await person.SayAsync("Ruta Balsys");
        var button = CardText.DataOf("Choose", person.LastCard);
        Assert.Contains("3 of", Words(await person.PostAsync(person.Press(button, ("input", "Worked together")))), StringComparison.Ordinal);
        Assert.Empty(await person.PostAsync(person.Press(button, ("input", "Worked together")))); // a new id, the same press
        Assert.Contains("4 of", Words(await person.SayAsync("yard east, line 4 rebuild, 2016")), StringComparison.Ordinal);
    });

    private static async Task WithAsync(Func<ChannelHost, Task> check)
    {
        var host = new ChannelHost { Echoes = false };
        await host.StartAsync(_ => { });
        await check(host);
        await host.DisposeAsync();
    }

    /// <summary>With the marker in every answer, one invitation kept, and another one begun.</summary>
    private static async Task InterviewAsync(TeamsChat person, Marker marker)
    {
        var word = marker.Word;
        string[] lines =
        [
            "hello", $"{word} Balsys, {word} works", "Worked together", $"the A{word} yard, 2016", $"she taught me to read the plans of A{word}", "no", $"I am a planner at A{word} now",
            "skip", "skip", "skip", "keep it", "my invitations", "next person", $"Jan {word}", $"??? {word} 👍",
        ];
        foreach (var line in lines) await person.SayAsync(line);
    }

    private static string Words(IReadOnlyList<Activity> replies) => string.Join('\n', replies.Select(reply => reply.Text));
}
