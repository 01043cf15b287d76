using CsCheck;
using Microsoft.Bot.Schema;

namespace InviteBot.Tests.Interview;

/// <summary>Whatever people type or press, in any order: the bot never throws, always answers, and always leaves a way on.</summary>
public class AnyConversationTests
{
    private static readonly string[] Sayings =
    [
        "help", "back", "skip", "start over", "yes", "no", "cancel", "reword", "change an answer", "other versions", "next person", "delete my data", "check my draft", "is it worth a note?", "how will they see it?", "they said yes", "they said no", "remind them", "ask for an introduction", "warm up", "I did a step", "shorter", "warmer", "more formal", "plain", "without the job line", "small line", "not yet", "undo", "it was 2019, not 2016", "another wording for the second sentence", "edit", "write 50 of these", "write it as if I were her boss", "she taught me between her chemo days", "I commented", "check this: Hi Anna, we met at the fair. Let's connect!", "go on", "hi", "1", "3", "99",
        "Worked together", "We have never met", "Somebody introduced us", "A job they offer, or I offer", "I have applied", "Yes, now", "Maybe later", "No",
        "Ruta Balsys, tram yard", "王小明", "the coach", "yard east, line 4 rebuild, 2016", "online", "she showed me how to brake on wet leaves", "nice", "Petra told me she is hiring",
        "rebuilding the night timetable", "to connect", "say I led it, in truth I helped", "could you send me the chart?", "catch up", "nothing really", "n/a", "motivated",
        "", "   ", "\u200b", "🎉🎉", "👍", "???", "<script>alert(1)</script>", "${x}", "**x**", "\ud800", "مرحبا بالعالم", "x",
    ];

    private static readonly string[] Buttons = ["Reword", "Change an answer", "Other versions", "Start over", "Sign", "Copy", "Check my text", "Tell what it is for", "Check another draft", "Go on"];

    [Fact, Trait("Case", "C55")]
    public Task Any_sequence_of_messages_and_buttons_is_answered_with_a_way_on() =>
        Gen.Int[0, Sayings.Length + Buttons.Length - 1].Array[1, 30].SampleAsync(PlayAsync, iter: 350, threads: 2);

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

    private static async Task PlayAsync(int[] moves)
    {
        var conversation = new Conversation();
        var replies = await conversation.JoinAsync();
        foreach (var move in moves)
        {
            replies = move < Sayings.Length ? await conversation.SayAsync(Sayings[move]) : await PressAsync(conversation, Buttons[move - Sayings.Length], replies);
            Assert.InRange(replies.Count, 1, 2);
            Assert.All(replies, reply => Assert.True(!string.IsNullOrWhiteSpace(reply.Text) || reply.Attachments is { Count: > 0 }));
        }
    }

    private static Task<IReadOnlyList<Activity>> PressAsync(Conversation conversation, string button, IReadOnlyList<Activity> replies) =>
        replies[^1].Attachments is { Count: > 0 } && CardText.Render(replies[^1]).Contains($"[{button}]", StringComparison.Ordinal) ? conversation.TapAsync(button) : conversation.SayAsync(button);
}
