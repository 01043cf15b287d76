using InviteBot.Interview;
using InviteBot.Tests.Interview;
using InviteBot.Tests.Support;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace InviteBot.Tests.Bot;

/// <summary>In Teams every reply leads on, whatever was said; every card fits on a phone.</summary>
public sealed class TeamsWayForwardTests
{
    private static readonly string[] Nonsense = ["", " ", "?", "👍", "/help", "<script>", "asdf", "12", "\u200B", "xyzzy plugh", "{}", "SELECT *", "日本", "….", "no no no", "why"];

    [Fact]
    [Trait("Case", "T4")]
    public async Task Five_hundred_strings_of_nonsense_get_an_answer_that_is_not_the_one_for_sense()
    {
        var random = new Random(20261125);
        var conversation = new Conversation("msteams", "Ana Díaz");
        await conversation.JoinAsync();
        var sense = (await new Conversation("msteams", "Ana Díaz").SayAsync("Ruta Balsys"))[^1].Text;
        for (var tries = 0; tries < 500; tries++)
        {
            var text = tries < Nonsense.Length ? Nonsense[tries] : new string([.. Enumerable.Range(0, random.Next(1, 40)).Select(_ => "?!#%&/()=+*~^°§$€<>[]{}|"[random.Next(24)])]);
            var replies = await conversation.SayAsync(text);
            Assert.NotEmpty(replies);
            Assert.All(replies, reply => Assert.NotEqual(Wording.Apology, reply.Text));
            Assert.NotEqual(sense, replies[^1].Text);
            LeadsOn(replies);
            if (replies[^1].Text.Contains("How do you two know", StringComparison.Ordinal)) await conversation.SayAsync("back"); // some of it can be a name
        }
    }

    [Fact]
    [Trait("Case", "T5")]
    [Trait("Case", "T16")]
    [Trait("Case", "T17")]
    public async Task No_reply_of_a_whole_conversation_is_a_dead_end_and_no_card_too_much_for_a_phone()
    {
        var conversation = new Conversation("msteams", "Ana Díaz"); // which holds every card to six buttons, 25 KB and no fixed width
        var replies = await conversation.JoinAsync();
        LeadsOn(replies);
        string[] lines =
        [
            "help", .. TeamsChat.Answers, "reword", "1", "He taught me how to brake on wet leaves.", "change an answer", "2", "yard west", "other versions", "2", "shorter", "warmer", "undo", "is it worth a note", "how will they see it",
            "keep it", "my invitations", "show invitation 1", "use invitation 1", "back", "start over", "no", "check my draft", "Hi Ruta, I'd like to add you to my network.", "next person", "cancel", "cancel", "start", "one form", "show my data", "delete my data", "yes", "hello",
        ];
        foreach (var line in lines)
        {
            replies = await conversation.SayAsync(line);
            Assert.InRange(replies.Count, 1, 2);
            LeadsOn(replies);
        }
    }

    /// <summary>A question, a button, or words that can be said.</summary>
    private static void LeadsOn(IReadOnlyList<Activity> replies)
    {
        var leads = replies.Any(reply =>
            reply.SuggestedActions?.Actions.Count > 0
            || reply.Text?.Contains('?', StringComparison.Ordinal) == true
            || reply.Text?.IndexOfAny(['…', '“']) >= 0
            || reply.Text?.Contains("say \"", StringComparison.OrdinalIgnoreCase) == true
            || reply.Attachments?.Any(card => JObject.FromObject(card.Content).SelectTokens("$..actions[*]").Any()) == true);
        Assert.True(leads, string.Join('\n', replies.Select(reply => reply.Text)));
    }
}
