using InviteBot.Interview;
using InviteBot.Invitations;
using InviteBot.Tests.Support;
using Newtonsoft.Json;

namespace InviteBot.Tests.Interview;

/// <summary>Sessions that another version wrote, or that something broke. The fixture files are kept for good.</summary>
public class StoredSessionTests
{
    [Fact]
    [Trait("Case", "C15")]
    public async Task A_session_of_format_1_goes_on_where_it_was()
    {
        var conversation = await StoredAsync(Fixture("v1-mid-interview.json"));
        var asked = await conversation.SayAsync("hello");
        Assert.Contains("telling Ruta", asked[^1].Text, StringComparison.Ordinal);
        await conversation.SayAsync("yard east, line 4 rebuild, 2016");
        Assert.Contains("\"Format\":2", await conversation.StoredAsync(), StringComparison.Ordinal);
        Assert.Contains("Ruta Balsys", await conversation.StoredAsync(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Case", "C15")]
    public void What_format_1_had_to_confirm_is_still_to_be_confirmed()
    {
        var session = JsonConvert.DeserializeObject<InterviewSession>(Fixture("v1-confirming.json"))!;
        Assert.Equal((2, Confirming.StartingOver, "Ruta Balsys"), (session.Format, session.Confirming, session.Answers.Recipient?.Name));
        Assert.Null(Answers.None.Recipient); // reading must not fill what all sessions begin with
    }

    [Fact]
    public void What_is_written_comes_back_the_same()
    {
        var session = new InterviewSession { Greeted = true, Turns = 3, Answers = Answers.None with { Recipient = new Recipient("Jan Kos", "Jan"), Tie = Tie.Event }, Confirming = Confirming.Forgetting };
        var json = JsonConvert.SerializeObject(session);
        Assert.Equal(json, JsonConvert.SerializeObject(JsonConvert.DeserializeObject<InterviewSession>(json)));
    }

    [Fact]
    [Trait("Case", "C16")]
    public async Task A_session_of_a_newer_program_is_left_as_it_is_until_the_person_asks_to_begin_afresh()
    {
        var conversation = await BegunAsync();
        var newer = (await conversation.StoredAsync())!.Replace("\"Format\":2", "\"Format\":99", StringComparison.Ordinal);
        await conversation.StoreAsync(newer);

        Assert.Equal(PersonalWording.NewerVersion, Assert.Single(await conversation.SayAsync("hello")).Text);
        Assert.Equal(newer, await conversation.StoredAsync());

        Assert.Contains("Who would you like", (await conversation.SayAsync("start over"))[^1].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ \"value\": { \"$type\": \"Prop")]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"value\":{\"$type\":\"System.IO.FileInfo, System.Private.CoreLib\",\"OriginalPath\":\"x\"}}")]
    [InlineData("{\"value\":{\"$type\":\"Properties\",\"InterviewSession\":{\"$type\":\"InterviewSession\",\"Format\":0}}}")]
    [InlineData("{\"value\":{\"$type\":\"Properties\",\"DialogState\":{\"$type\":\"DialogState\",\"dialogStack\":7}}}")]
    [Trait("Case", "C17")]
    public async Task What_cannot_be_read_is_set_aside_with_one_apology_and_the_person_starts_afresh(string broken)
    {
        var conversation = await BegunAsync();
        await conversation.StoreAsync(broken);

        var replies = await conversation.SayAsync("hello");
        Assert.Equal(PersonalWording.SetAside, replies[0].Text);
        Assert.Contains("Who would you like", replies[^1].Text, StringComparison.Ordinal);
        Assert.DoesNotContain(await conversation.SayAsync("Jan Kos"), reply => reply.Text == PersonalWording.SetAside);
        Assert.Contains(broken, (await conversation.RecallAsync()).State);
    }

    [Fact]
    [Trait("Case", "C18")]
    public async Task When_the_questions_have_changed_the_answers_stay_and_the_open_question_comes_again()
    {
        var conversation = await BegunAsync();
        await conversation.StoreAsync((await conversation.StoredAsync())!.Replace(Script.Version, "Recipient,Tie", StringComparison.Ordinal));

        var replies = await conversation.SayAsync("Worked together");
        Assert.Equal(PersonalWording.Updated, replies[0].Text);
        Assert.Contains("How do you two know each other?", replies[^1].Text, StringComparison.Ordinal);
        Assert.Contains("telling Jan", (await conversation.SayAsync("Worked together"))[^1].Text, StringComparison.Ordinal);
    }

    private static string Fixture(string name) => File.ReadAllText(Path.Combine(Approved.Root, "Interview", "Sessions", name)).Trim();

    private static async Task<Conversation> BegunAsync()
    {
        var conversation = new Conversation();
        await conversation.JoinAsync();
        await conversation.SayAsync("Jan Kos");
        return conversation;
    }

    private static async Task<Conversation> StoredAsync(string json)
    {
        var conversation = await BegunAsync();
        Assert.Equal(1, await conversation.StoreAsync(json));
        return conversation;
    }
}
