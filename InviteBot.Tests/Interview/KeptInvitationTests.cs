using InviteBot.Interview;
using Microsoft.Bot.Schema;

namespace InviteBot.Tests.Interview;

/// <summary>The invitations a person asked to keep: to see, copy, use again and delete.</summary>
public class KeptInvitationTests
{
    [Fact]
    public async Task A_kept_invitation_is_found_again_shown_and_copied()
    {
        var conversation = await FinishedAsync();
        Assert.Contains("Kept as invitation 1", (await conversation.SayAsync("keep it"))[0].Text, StringComparison.Ordinal);
        Assert.Contains("1. Ruta", (await conversation.SayAsync("my invitations"))[0].Text, StringComparison.Ordinal);

        var shown = Assert.Single(await conversation.SayAsync("show invitation 1"));
        var card = CardText.Render(shown);
        Assert.Contains("[Copy]", card, StringComparison.Ordinal);
        var copied = await conversation.TapAsync("Copy");
        Assert.Contains("relay plans", Assert.Single(copied).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_kept_invitation_gives_a_start_but_what_is_about_the_other_person_is_asked_anew()
    {
        var conversation = await FinishedAsync();
        await conversation.SayAsync("keep it");
        await conversation.SayAsync("show invitation 1");
        var replies = await conversation.TapAsync("Use as a start");
        Assert.Contains("Who would you like", replies[^1].Text, StringComparison.Ordinal);
        Assert.DoesNotContain("relay plans", await conversation.StoredAsync(), StringComparison.Ordinal);
        Assert.Contains("yard east", await conversation.StoredAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_deleted_one_is_gone_and_its_number_is_not_given_again()
    {
        var conversation = await FinishedAsync();
        await conversation.SayAsync("keep it");
        await conversation.SayAsync("keep it");
        Assert.Contains("Invitation 1 is deleted", (await conversation.SayAsync("delete invitation 1"))[0].Text, StringComparison.Ordinal);
        Assert.Equal(PersonalWording.UnknownNumber, (await conversation.SayAsync("show invitation 1"))[0].Text);
        Assert.Contains("Kept as invitation 3", (await conversation.SayAsync("keep it"))[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_last_ten_are_kept()
    {
        var conversation = await FinishedAsync();
        for (var number = 1; number <= 12; number++) await conversation.SayAsync("keep it");
        var list = (await conversation.SayAsync("my invitations"))[0].Text;
        Assert.DoesNotContain("\n2. ", list, StringComparison.Ordinal);
        Assert.Contains("\n3. ", list, StringComparison.Ordinal);
        Assert.Contains("\n12. ", list, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("keep it")]
    [InlineData("my invitations")]
    [InlineData("show invitation 7")]
    [InlineData("use invitation 7")]
    [InlineData("delete invitation 7")]
    public async Task In_the_middle_of_an_interview_each_is_answered_and_the_question_comes_again(string said)
    {
        var conversation = new Conversation();
        await conversation.JoinAsync();
        await conversation.SayAsync("Jan Kos");
        var replies = await conversation.SayAsync(said);
        Assert.Equal(2, replies.Count);
        Assert.Contains("How do you two know each other?", replies[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_anything_is_deleted_the_person_is_asked()
    {
        var conversation = await FinishedAsync();
        await conversation.SayAsync("keep it");
        var asked = Assert.Single(await conversation.SayAsync("delete my data"));
        Assert.Equal([PersonalWording.ForgetButton, PersonalWording.KeepDataButton], asked.SuggestedActions.Actions.Select(action => action.Title));
        Assert.Contains("1 kept invitation", asked.Text, StringComparison.Ordinal);
        Assert.NotEmpty((await conversation.RecallAsync()).State);

        Assert.Contains("Done.", Assert.Single(await conversation.SayAsync(PersonalWording.ForgetButton)).Text, StringComparison.Ordinal);
        Assert.Empty((await conversation.RecallAsync()).State);
        Assert.Contains("Hello, I'm InviteBot", (await conversation.SayAsync("start"))[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_Teams_it_says_what_stays_with_Teams()
    {
        var conversation = new Conversation("msteams");
        await conversation.JoinAsync();
        await conversation.SayAsync("delete my data");
        Assert.Contains("Teams keeps its lines", (await conversation.SayAsync("yes"))[0].Text, StringComparison.Ordinal);
    }

    private static async Task<Conversation> FinishedAsync()
    {
        var conversation = new Conversation();
        await conversation.JoinAsync();
        IReadOnlyList<Activity> replies = [];
        foreach (var line in (string[])["Ruta Balsys, tram yard Vilniaus", "Worked together", "yard east, line 4 rebuild, 2016", "she taught me to read the relay plans", "no"]) replies = await conversation.SayAsync(line);
        for (var more = 0; more < 6 && replies[^1].Attachments is not { Count: > 0 }; more++) replies = await conversation.SayAsync("skip");
        Assert.NotEmpty(replies[^1].Attachments);
        return conversation;
    }
}
