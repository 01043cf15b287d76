using InviteBot.Interview;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace InviteBot.Tests.Interview;

public class PastedDraftTests
{
    [Theory]
    [InlineData("Check this: Hi Anna, we met.", "Hi Anna, we met.")]
    [InlineData("check this:\nHi Anna,\nwe met.", "Hi Anna,\nwe met.")]
    [InlineData("Can you check this? Hi Anna, we met.", "Hi Anna, we met.")]
    [InlineData("Review my draft - Hi Anna, we met.", "Hi Anna, we met.")]
    [InlineData("here’s my draft: “Hi Anna, we met.”", "Hi Anna, we met.")]
    [InlineData("Check this box at the fair", null)]
    [InlineData("my draft of the map", null)]
    [InlineData("Check this:", null)]
    [InlineData("You check this every week", null)]
    public void The_draft_is_found_behind_the_request(string said, string? draft) => Assert.Equal(draft, PastedDraft.Read(said));

    [Fact]
    public async Task A_draft_is_kept_out_of_sight_once_the_data_are_deleted()
    {
        var conversation = new Conversation();
        await conversation.JoinAsync();
        await conversation.SayAsync("check this: Hi Zebedee, we met at the fair.");
        Assert.Contains("Zebedee", (await conversation.SayAsync("show my data"))[0].Text, StringComparison.Ordinal);
        await conversation.SayAsync("delete my data");
        await conversation.SayAsync("yes");
        await conversation.SayAsync("start");
        Assert.DoesNotContain("Zebedee", (await conversation.SayAsync("show my data"))[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Hi Anna, I'd like to add you to my network. Please accept asap, my synergies will 10x your leads. If you don't want to connect, please archive my request. www.x.com ")]
    [InlineData("[Name] 👨‍👩‍👧 <b>**bold**</b> [a](b) ")]
    public async Task The_card_stays_small_whatever_is_pasted(string piece)
    {
        var conversation = new Conversation();
        await conversation.JoinAsync();
        var reply = Assert.Single(await conversation.SayAsync("check this: " + string.Concat(Enumerable.Repeat(piece, 3_900 / piece.Length))));
        var card = CardText.Of(reply);
        Assert.True(JsonConvert.SerializeObject(card).Length < 25_000);
        Assert.InRange(card.SelectTokens("$..actions[*]").Count(), 1, 6);
        Assert.Equal(ActivityTypes.Message, reply.Type);
    }
}
