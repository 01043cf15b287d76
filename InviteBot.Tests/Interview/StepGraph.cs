using InviteBot.Interview;
using InviteBot.Invitations;

namespace InviteBot.Tests.Interview;

/// <summary>The interview as a graph: every registered question, and the shortest way to it, found by answering whatever the script asks.</summary>
internal static class StepGraph
{
    private static readonly string[] Ties = [.. ChoiceLabels.For(Question.Tie, Answers.None)];

    private static readonly Lazy<Dictionary<string, string[]>> Found = new(Walk);

    /// <summary>The end of the interview.</summary>
    public static string Check => "Check";

    public static IEnumerable<string> Steps => [.. Script.Order.Select(question => question.ToString()), Check];

    /// <summary>What to answer to get there; fails for a step that no answers lead to.</summary>
    public static string[] WayTo(string step) => Found.Value.TryGetValue(step, out var way) ? way : throw new InvalidOperationException($"Nothing leads to {step}.");

    private static Dictionary<string, string[]> Walk()
    {
        var found = new Dictionary<string, string[]>();
        var open = new Queue<string[]>([[]]);
        while (open.TryDequeue(out var way) && found.Count <= Script.Order.Count)
        {
            var session = After(way);
            var next = Script.Next(session);
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
        Question.News => ["I'm drawing a fog map of the estuary"],
        Question.Role => ["map librarian"],
        Question.Fact => ["catalogued 4000 sea charts"],
        Question.Ask => ["Could I send it to you?"],
        Question.Extra => ["I can bring the ink."],
        _ => throw new ArgumentOutOfRangeException(nameof(question), question, "Say how this question is answered."),
    };
}
