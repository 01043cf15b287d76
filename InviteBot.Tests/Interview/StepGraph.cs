using InviteBot.Interview;
using InviteBot.Invitations;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace InviteBot.Tests.Interview;

/// <summary>
/// The conversation as a graph: every question that is registered, and what the check, the review and the topics beside
/// it wait for, each with a way to it. The ways to the questions are found by answering whatever the script asks.
/// </summary>
internal static class StepGraph
{
    private static readonly string[] Ties = [.. ChoiceLabels.For(Question.Tie, Answers.None)];

    private static readonly Lazy<Dictionary<string, string[]>> Found = new(Walk);

    /// <summary>The end of the interview.</summary>
    public static string Check => "Check";

    /// <summary>The rough lines are read back.</summary>
    public static string LinesReadBack => "ReadBack";

    /// <summary>The steps of the interview.</summary>
    public static IEnumerable<string> Steps => [.. Questions, LinesReadBack, Check];

    public static IEnumerable<string> Questions => Script.Order.Select(question => question.ToString());

    /// <summary>What lies on top of the check: its own small questions, the review, and the topics that ask something.</summary>
    public static IEnumerable<string> StepsOnTop =>
    [
        .. Enum.GetNames<CheckStep>(), .. Enum.GetNames<ReviewStep>(),
        .. Enum.GetValues<SideTopic>().Where(topic => OpeningOf(topic) is not null).Select(topic => topic.ToString()), Told,
    ];

    /// <summary>The step of a warm-up is known, and its sentence is waited for.</summary>
    public static string Told => "StepTold";

    /// <summary>What to say to get there; fails for a step that nothing leads to.</summary>
    public static string[] WayTo(string step) => Found.Value.TryGetValue(step, out var way) ? way : [.. Found.Value[Check], .. OnTop(step)];

    /// <summary>A conversation at that step, and the last thing said there.</summary>
    public static async Task<(Conversation Conversation, Activity Last)> AtAsync(string step)
    {
        var conversation = new Conversation();
        var replies = await conversation.JoinAsync();
        foreach (var said in WayTo(step)) replies = said.StartsWith('[') ? await conversation.TapAsync(said.Trim('[', ']')) : await conversation.SayAsync(said);
        return (conversation, replies[^1]);
    }

    /// <summary>The question itself, without what was said before it; a card stands for itself.</summary>
    public static string Gist(Activity reply) => reply.Attachments is { Count: > 0 } ? "card"
        : reply.Text.Split('\n').FirstOrDefault(part => part.Contains(" of ", StringComparison.Ordinal) && char.IsDigit(part[0])) ?? reply.Text;

    private static string[] OnTop(string step)
    {
        if (Enum.TryParse<CheckStep>(step, out var check)) return WayTo(check);
        if (Enum.TryParse<ReviewStep>(step, out var review)) return review == ReviewStep.Draft ? ["check my draft"] : ["check this: Hi Owen, we met at the fair in Hull. May I send you the map?", "[Tell what it is for]"];
        if (step == Told) return [.. OnTop(nameof(SideTopic.StepDone)), "1"];
        return Enum.TryParse<SideTopic>(step, out var topic) && OpeningOf(topic) is { } opening ? opening : throw new InvalidOperationException($"Nothing leads to {step}.");
    }

    private static string[] WayTo(CheckStep step) => step switch
    {
        CheckStep.WhichLine => ["reword"],
        CheckStep.Words => ["reword", "1"],
        CheckStep.MayStand => ["reword", "1", "You came to see me in hospital."],
        CheckStep.WhichAnswer => ["change an answer"],
        CheckStep.WhichVersion => ["other versions"],
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "Say how one gets there."),
    };

    /// <summary>What opens a topic that asks something; null for those that answer at once.</summary>
    private static string[]? OpeningOf(SideTopic topic) => topic switch
    {
        SideTopic.WorthANote => ["is it worth a note?"],
        SideTopic.SaidYes => ["they said yes"],
        SideTopic.Remind => ["remind them"],
        SideTopic.Introduction => ["ask for an introduction"],
        SideTopic.NotYet => ["warm up"],
        SideTopic.StepDone => ["warm up", "skip", "I did a step"],
        SideTopic.TheirView or SideTopic.SaidNo or SideTopic.Sent or SideTopic.NotesLeft => null,
        _ => throw new ArgumentOutOfRangeException(nameof(topic), topic, "Say how one gets there."),
    };

    /// <summary>Every dialog that the root dialog registers, at any depth, with its version.</summary>
    public static Task<Dictionary<string, string>> RegisteredAsync() => Conversation.UseAsync((RootDialog root) =>
    {
        var registered = new Dictionary<string, string>();
        var open = new Queue<Dialog>(root.Dialogs.GetDialogs());
        while (open.TryDequeue(out var dialog))
        {
            registered[dialog.Id] = dialog.GetVersion();
            if (dialog is DialogContainer { Dialogs: { } inner }) foreach (var each in inner.GetDialogs()) open.Enqueue(each);
        }

        return Task.FromResult(registered);
    });

    private static Dictionary<string, string[]> Walk()
    {
        var found = new Dictionary<string, string[]>();
        var open = new Queue<string[]>([[]]);
        while (open.TryDequeue(out var way) && found.Count <= Script.Order.Count + 1)
        {
            var session = After(way);
            var next = Script.Next(session);
            if (Script.ReadsBack(session))
            {
                found.TryAdd(LinesReadBack, way);
                continue;
            }

            found.TryAdd(next?.ToString() ?? Check, way);
            if (next is not { } question) continue;
            foreach (var answer in Answering(question, session.Answers)) open.Enqueue([.. way, answer]);
        }

        return found;
    }

    private static InterviewSession After(string[] way)
    {
        var session = new InterviewSession();
        foreach (var answer in way)
        {
            var kept = Assert.IsType<AnswerReading.Kept>(AnswerReader.Read(Script.Next(session)!.Value, answer, session));
            session.Keep(kept.Answers, kept.Shown, kept.Remark);
        }

        return session;
    }

    /// <summary>Answers that lead different ways; a question without one here fails the walk.</summary>
    private static string[] Answering(Question question, Answers answers) => question switch
    {
        Question.Recipient => ["Owen Tasker, Harbour Map Library"],
        Question.Tie => Ties,
        Question.TieDetail or Question.Job => [.. ChoiceLabels.For(question, answers)],
        Question.Place when answers.Tie == Tie.Introduced => ["Bettina from the print shop, she said you need paper maps mended"],
        Question.Place when answers.Tie == Tie.Job => ["map librarian, no. 41B"],
        Question.Place => ["harbour library reading room, 2019"],
        Question.MayName => [Wording.Yes],
        Question.Deed => ["You drew the first night map", "You drew the first night map of the whole harbour in ink and then taught every one of us how to read it in the fog"],
        Question.ShortDeed => ["You drew the first night map"],
        Question.News => ["I'm drawing a fog map of the estuary", "I'm drawing a fog map of the estuary. It has three sheets."],
        Question.Role => ["map librarian"],
        Question.Fact => ["catalogued 4000 sea charts"],
        Question.Ask => ["Could I send it to you?"],
        Question.Extra => ["I can bring the ink."],
        _ => throw new ArgumentOutOfRangeException(nameof(question), question, "Say how this question is answered."),
    };
}
