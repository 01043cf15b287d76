using InviteBot.Interview;
using InviteBot.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace InviteBot.Tests.Interview;

/// <summary>What is noted for a person beyond one conversation: warm-ups that are under way, and the count of notes.</summary>
public sealed class PersonMemoryTests : IAsyncLifetime, IDisposable
{
    private static readonly string[] Stranger = ["Owen Tasker, Harbour Map Library", "We have never met", "the credits of a film", "skip", "No", "skip", "Could I send you a drawing?", "skip"];

    private readonly TemporaryFolder _folder = new();
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 3, 3, 9, 0, 0, TimeSpan.Zero));
    private StoreHost _host = null!;

    public Task InitializeAsync()
    {
        _host = Conversation.Store(_folder, _clock);
        return Task.CompletedTask;
    }

    public Task DisposeAsync() => _host.DisposeAsync().AsTask();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_plan_waits_in_the_next_conversation_and_the_step_becomes_where_they_know_each_other_from()
    {
        await PlanAsync(await TalkAsync("ada"));
        _clock.Advance(TimeSpan.FromDays(14));

        var later = await TalkAsync("ada");
        var asked = await later.SayAsync("I did a step");
        Assert.Equal(SideWording.WhichStep("Owen"), asked[^1].Text);
        await later.SayAsync("I commented");
        await later.SayAsync("I commented on your post about night boats");
        Assert.Equal("Owen Tasker", (await later.SessionAsync()).Answers.Recipient?.Name);
        Assert.Contains("Hi Owen, I commented on your post about night boats. Could I send you a drawing?", (string?)CardText.DataOf("Copy", later.NewestCard)["text"], StringComparison.Ordinal);

        Assert.Equal(SideWording.NoPlanYet, (await later.SayAsync("step done"))[0].Text);
    }

    [Theory]
    [InlineData(29, true)]
    [InlineData(31, false)]
    public async Task A_plan_lives_for_thirty_days(int days, bool lives)
    {
        await PlanAsync(await TalkAsync("ada"));
        _clock.Advance(TimeSpan.FromDays(days));

        var welcome = await new Conversation(person: "ada", host: _host).JoinAsync();
        Assert.Equal(lives, welcome[0].Text.Contains("Your warm-up plan for Owen is here, to come back to around 17 March.", StringComparison.Ordinal));
        Assert.Equal(lives, welcome[^1].SuggestedActions.Actions.Any(action => action.Title == SideWording.StepDoneButton));
    }

    [Fact]
    public async Task A_plan_is_shown_counted_and_deleted_with_the_persons_data()
    {
        var conversation = await TalkAsync("ada");
        await PlanAsync(conversation);
        Assert.Contains("\"Plans\"", (await conversation.SayAsync("show my data"))[0].Text, StringComparison.Ordinal);
        Assert.Contains("1 warm-up plan", (await conversation.SayAsync("delete my data"))[0].Text, StringComparison.Ordinal);
        Assert.Contains("1 warm-up plan", (await conversation.SayAsync("yes"))[0].Text, StringComparison.Ordinal);
        Assert.DoesNotContain("warm-up", (await new Conversation(person: "ada", host: _host).JoinAsync())[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_stored_for_somebody_of_whom_nothing_is_noted()
    {
        var conversation = await TalkAsync("ada");
        await conversation.SayAsync("Owen Tasker");
        Assert.DoesNotContain((await conversation.RecallAsync()).State, json => json.Contains(nameof(PersonNotes), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Of_several_plans_the_person_says_which()
    {
        await PlanAsync(await TalkAsync("ada"));
        await PlanAsync(await TalkAsync("ada"), "Ruta Balsys, tram yard");
        var later = await TalkAsync("ada");
        Assert.Equal(["Owen Tasker", "Ruta Balsys"], (await later.SayAsync("I did a step"))[^1].SuggestedActions.Actions.Select(action => action.Title));
        Assert.Equal(SideWording.WhichStep("Ruta"), (await later.SayAsync("Ruta Balsys"))[^1].Text);
    }

    [Fact]
    public async Task A_step_for_somebody_else_does_not_drop_the_invitation_that_is_being_written()
    {
        await PlanAsync(await TalkAsync("ada"));
        var later = await TalkAsync("ada");
        await later.SayAsync("Ruta Balsys, tram yard");
        Assert.Equal(SideWording.PlanForSomebodyElse("Owen Tasker", "Ruta"), (await later.SayAsync("I did a step"))[0].Text);
        Assert.Equal("Ruta Balsys", (await later.SessionAsync()).Answers.Recipient?.Name);
    }

    [Fact]
    public async Task Notes_are_counted_once_the_person_says_how_many_there_are_and_until_the_month_is_over()
    {
        var conversation = await TalkAsync("ada");
        Assert.Equal(SideWording.SentUncounted, (await conversation.SayAsync("I sent it"))[0].Text);
        Assert.Equal(SideWording.Counted(3), (await conversation.SayAsync("I have three notes left"))[0].Text);
        Assert.Equal(SideWording.Counted(2), (await conversation.SayAsync("I sent it"))[0].Text);

        foreach (var answer in Stranger) await conversation.SayAsync(answer);
        await conversation.SayAsync("change an answer");
        foreach (var answer in (string[])["What they did", "Your film on night boats"]) await conversation.SayAsync(answer);
        var advice = await conversation.SayAsync("is it worth a note?"); // no question: the number is known
        Assert.Contains("It leaves you one more note this month.", CardText.Render(Assert.Single(advice)), StringComparison.Ordinal);
        foreach (var left in (int[])[1, 0, 0]) Assert.Equal(SideWording.Counted(left), (await conversation.SayAsync("I sent it"))[0].Text);
        Assert.Contains("your notes are used up", CardText.Render(Assert.Single(await conversation.SayAsync("is it worth a note?"))), StringComparison.Ordinal);

        _clock.Advance(TimeSpan.FromDays(29)); // 1 April
        var later = await TalkAsync("ada");
        Assert.Equal(SideWording.SentUncounted, (await later.SayAsync("I sent it"))[0].Text);
    }

    [Theory]
    [InlineData("3, and Bettina knows us both", "Ask Bettina for an introduction")]
    [InlineData("they want her e-mail address", "account asks for an address")]
    [InlineData("none", "your notes are used up")]
    public async Task What_is_told_about_a_note_decides_the_way(string told, string advice)
    {
        var conversation = await TalkAsync("ada");
        foreach (var answer in Stranger) await conversation.SayAsync(answer);
        await conversation.SayAsync("is it worth a note?");
        Assert.Contains(advice, CardText.Render(Assert.Single(await conversation.SayAsync(told))), StringComparison.Ordinal);
    }

    private async Task<Conversation> TalkAsync(string person)
    {
        var conversation = new Conversation(person: person, host: _host);
        await conversation.JoinAsync();
        return conversation;
    }

    private static async Task PlanAsync(Conversation conversation, string recipient = "Owen Tasker, Harbour Map Library")
    {
        foreach (var answer in (string[])[recipient, .. Stranger.Skip(1), "warm up"]) await conversation.SayAsync(answer);
        var plan = await conversation.SayAsync("a post on night boats, the Rook Lift forum");
        Assert.Contains("1. Follow", CardText.Render(Assert.Single(plan)), StringComparison.Ordinal);
    }
}
