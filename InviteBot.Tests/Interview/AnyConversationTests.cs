using CsCheck;
using InviteBot.Interview;
using InviteBot.Invitations;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace InviteBot.Tests.Interview;

/// <summary>Whatever people type or press, in any order: the bot never throws, always answers, and always leaves a way on.</summary>
public class AnyConversationTests
{
    private static readonly string[] Sayings =
    [
        "help", "back", "skip", "start over", "yes", "no", "cancel", "reword", "change an answer", "other versions", "next person", "delete my data", "check my draft", "is it worth a note?", "how will they see it?", "they said yes", "they said no", "remind them", "ask for an introduction", "warm up", "I did a step", "shorter", "warmer", "more formal", "plain", "without the job line", "small line", "not yet", "undo", "it was 2019, not 2016", "another wording for the second sentence", "edit", "write 50 of these", "write it as if I were her boss", "she taught me between her chemo days", "I commented", "check this: Hi Anna, we met at the fair. Let's connect!", "go on", "3 notes left", "I sent it", "one form", "show the texts", "keep it", "my invitations", "show invitation 1", "use invitation 1", "show my data", "Delete everything", "Keep it", "it is too formal", "their view", "take it back", "hi", "1", "3", "99",
        "Worked together", "We have never met", "Somebody introduced us", "A job they offer, or I offer", "I have applied", "Yes, now", "Maybe later", "No",
        "Ruta Balsys, tram yard", "王小明", "the coach", "yard east, line 4 rebuild, 2016", "online", "she showed me how to brake on wet leaves", "nice", "Petra told me she is hiring",
        "rebuilding the night timetable", "timetable, 3 line, night", "2: I'm rebuilding the night timetable", "1: Ruta 2: You showed me how to brake", "leave them as they are", "to connect", "say I led it, in truth I helped", "could you send me the chart?", "catch up", "nothing really", "n/a", "motivated",
        "", "   ", "\u200b", "🎉🎉", "👍", "???", "<script>alert(1)</script>", "${x}", "**x**", "\ud800", "مرحبا بالعالم", "x",
    ];

    private static readonly string[] Buttons = ["Reword", "Change an answer", "Other versions", "Start over", "Sign", "Copy", "Check my text", "Tell what it is for", "Check another draft", "Go on", "Shorter", "Warmer", "More formal", "Undo", "Show the texts", "How will they see it?", "I sent it", "I did a step", "Use these answers", "Use these lines", "Leave them as they are", "Choose"];

    // So many messages and presses, each of them read by a freshly started bot.
    private static readonly int Inputs = 10_000;

    private int _played;

    [Fact, Trait("Case", "C55")]
    public async Task Any_sequence_of_messages_and_buttons_is_answered_with_a_way_on_and_a_way_back()
    {
        while (_played < Inputs) await Gen.Int[0, Sayings.Length + Buttons.Length - 1].Array[1, 40].SampleAsync(PlayAsync, iter: 100, threads: 2);
    }

    [Fact]
    public async Task Nobody_answers_more_than_twelve_times()
    {
        var conversation = new Conversation();
        var replies = await conversation.JoinAsync();
        string[] wordy =
        [
            "the coach", "Sven Holm", "Somebody introduced us", "idk", "Emmanuel Okoro from our church, he said they look for people", "yes",
            "you lent me the long ladder for the whole of the winter and then showed me twice how to stand on it safely without falling down", "you lent me a ladder",
            "Yes, now", "bricklayer", "12 years of arches", "Who should I write to about it?", "my trowel",
        ];
        var answers = 0;
        foreach (var answer in wordy)
        {
            if (replies[^1].Attachments is { Count: > 0 }) break;
            replies = await conversation.SayAsync(answer);
            answers++;
        }

        Assert.True(replies[^1].Attachments is { Count: > 0 }, $"The texts never came, but: {replies[^1].Text}");
        Assert.InRange(answers, 8, 14); // twelve turns, and at most two follow-ups, which do not count
    }

    private async Task PlayAsync(int[] moves)
    {
        var conversation = new Conversation();
        var replies = await conversation.JoinAsync();
        foreach (var move in moves)
        {
            replies = move < Sayings.Length ? await conversation.SayAsync(Sayings[move]) : await PressAsync(conversation, Buttons[move - Sayings.Length], replies);
            AssertAnswered(replies);
        }

        var backs = await GoBackAsync(conversation);
        Interlocked.Add(ref _played, moves.Length + backs);
    }

    private static void AssertAnswered(IReadOnlyList<Activity> replies)
    {
        Assert.InRange(replies.Count, 1, 2);
        Assert.All(replies, reply => Assert.True(!string.IsNullOrWhiteSpace(reply.Text) || reply.Attachments is { Count: > 0 }));
        foreach (var copy in replies.Where(reply => reply.Attachments is { Count: > 0 }).SelectMany(reply => CardText.Of(reply).Descendants().OfType<JObject>()).Where(data => (string?)data["verb"] == "copy"))
            Assert.InRange(((string)copy["text"]!).Length, 1, (string?)copy["argument"] switch { "Note200" => TextLimits.Note200, "Note300" => TextLimits.Note300, _ => TextLimits.Message });
    }

    /// <summary>From wherever it is, back after back leads to the first question.</summary>
    private static async Task<int> GoBackAsync(Conversation conversation)
    {
        for (var backs = 1; backs <= 30; backs++)
        {
            var replies = await conversation.SayAsync("back");
            AssertAnswered(replies);
            if (replies[0].Text == Wording.FirstQuestion) return backs;
        }

        throw new InvalidOperationException("Going back never came to the first question.");
    }

    private static Task<IReadOnlyList<Activity>> PressAsync(Conversation conversation, string button, IReadOnlyList<Activity> replies) =>
        replies[^1].Attachments is { Count: > 0 } && CardText.Render(replies[^1]).Contains($"[{button}]", StringComparison.Ordinal) ? conversation.TapAsync(button) : conversation.SayAsync(button);
}
