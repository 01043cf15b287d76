using InviteBot.Storage;
using InviteBot.Tests.DirectLine;
using InviteBot.Tests.Interview;
using InviteBot.Tests.Support;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace InviteBot.Tests.Storage;

/// <summary>Whole interviews through the Teams door: whose they are, and that nothing of them is left when it should not be.</summary>
public sealed class TeamsPeopleTests(TeamsHost host) : IClassFixture<TeamsHost>
{
    public static TheoryData<string> Kinds => Store.Kinds;

    [Theory, MemberData(nameof(Kinds))]
    [Trait("Case", "S12")]
    [Trait("Case", "O5")]
    public async Task After_delete_my_data_nothing_is_left_of_a_person_in_Teams(string kind)
    {
        using var store = new Store(kind);
        var own = new ChannelHost { Echoes = false };
        await own.StartAsync(_ => { }, settings: store.Settings);
        var (mine, theirs) = (new Marker(), new Marker());
        var me = new TeamsChat(own, "a:me", "29:me");
        await InterviewAsync(me, mine);
        await InterviewAsync(new TeamsChat(own, "a:other", "29:other"), theirs);
        var database = own.App.Services.GetRequiredService<IDatabase>();
        Assert.Contains("item", await mine.PlacesAsync(database, store.Folder));

        Assert.Contains("in 1 conversation", Words(await me.SayAsync("delete my data")), StringComparison.Ordinal);
        Assert.Contains("Teams", Words(await me.SayAsync("yes")), StringComparison.Ordinal);

        Assert.Empty(await mine.PlacesAsync(database, store.Folder));
        Assert.Contains("item", await theirs.PlacesAsync(database, store.Folder));
        Assert.Empty(mine.LinesIn(own.Log));
        await own.DisposeAsync();
    }

    [Theory, MemberData(nameof(Kinds))]
    [Trait("Case", "S11")]
    public async Task What_has_expired_is_gone_in_Teams_too(string kind)
    {
        using var store = new Store(kind);
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        var own = new ChannelHost { Echoes = false };
        await own.StartAsync(_ => { }, services => services.AddSingleton<TimeProvider>(clock), store.Settings);
        var marker = new Marker();
        await InterviewAsync(new TeamsChat(own, "a:me", "29:me"), marker);
        var database = own.App.Services.GetRequiredService<IDatabase>();

        clock.Advance(TimeSpan.FromDays(31));
        await own.App.Services.GetRequiredService<Sweeper>().SweepAsync(default);

        Assert.Empty(await marker.PlacesAsync(database, store.Folder));
        Assert.Equal(0, await database.ReadAsync(work => work.FindAsync<long>("SELECT count(*) FROM handled"), default));
        await own.DisposeAsync();
    }

    [Fact]
    [Trait("Case", "C51")]
    public async Task The_same_id_in_Teams_and_on_the_web_is_two_people()
    {
        const string Id = "dl_same";
        var web = DirectLineClient.Of(host.Channel.App, userId: Id);
        var conversation = (await web.JsonAsync(HttpMethod.Post, "/conversations")).GetProperty("conversationId").GetString()!;
        await web.ReadAsync(conversation, 1);
        await web.SayAsync(conversation, "Ruta Balsys");
        await web.ReadAsync(conversation, 4);

        var teams = new TeamsChat(host.Channel, conversation, Id);
        await teams.SayAsync("hello");
        Assert.DoesNotContain("Ruta", Words(await teams.SayAsync("show my data")), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Case", "C13")]
    [Trait("Case", "C49")]
    public async Task A_message_with_an_old_time_or_any_locale_is_judged_by_the_question_that_is_open()
    {
        var person = host.Chat();
        await person.SayAsync("hello", ("locale", "de-DE"));
        Assert.Contains("2 of", Words(await person.SayAsync("Ruta Balsys", ("timestamp", "2001-01-01T00:00:00Z"), ("locale", "zh-Hant-TW"))), StringComparison.Ordinal);
        Assert.Contains("3 of", Words(await person.SayAsync("Worked together", ("localTimestamp", "1999-12-31T23:59:59-11:00"), ("locale", "xx"))), StringComparison.Ordinal);
        Assert.Contains("4 of", Words(await person.SayAsync("yard east, line 4 rebuild, 2016", ("timestamp", "2099-01-01T00:00:00Z"), ("locale", new string('x', 5000)))), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Case", "C7")]
    [Trait("Case", "C20")]
    public async Task A_choice_on_a_card_that_is_pressed_twice_answers_one_question()
    {
        var person = host.Chat();
        await person.SayAsync("hello");
        await person.SayAsync("Ruta Balsys");
        var button = CardText.DataOf("Choose", person.LastCard);
        Assert.Contains("3 of", Words(await person.PostAsync(person.Press(button, ("input", "Worked together")))), StringComparison.Ordinal);
        Assert.Empty(await person.PostAsync(person.Press(button, ("input", "Worked together")))); // a new id, the same press
        Assert.Contains("4 of", Words(await person.SayAsync("yard east, line 4 rebuild, 2016")), StringComparison.Ordinal);
    }

    private static async Task InterviewAsync(TeamsChat person, Marker marker)
    {
        await person.SayAsync("hello");
        foreach (var line in marker.Interview) await person.SayAsync(line);
    }

    private static string Words(IReadOnlyList<Activity> replies) => string.Join('\n', replies.Select(reply => reply.Text));
}
