namespace InviteBot.Benchmarks.Messages;

/// <summary>What is said in a conversation, and what has to stand in each answer.</summary>
/// <param name="Turns">The lines in their order, each with a piece of the answer's JSON.</param>
/// <param name="BeginsAnew">Whether each round is another conversation of another person; otherwise the last answer ends the dialog, and the next line begins it again.</param>
internal sealed record TurnScript(IReadOnlyList<(string Line, string Answer)> Turns, bool BeginsAnew)
{
    private const string AnyMessage = "\"type\":\"message\"";

    public static TurnScript Waterfall { get; } = new(
        [
            ("hello", "Who would you like to invite?"),
            ("Ruta Balsys", "Where did you two meet?"),
            ("tram yard Vilniaus, line 4 rebuild", "What do you remember of them?"),
            ("she taught me to read the relay plans", "Ruta Balsys, tram yard Vilniaus, line 4 rebuild, she taught me to read the relay plans."),
        ],
        BeginsAnew: false);

    /// <summary>An interview of InviteBot up to the card and one change of it.</summary>
    public static TurnScript Interview { get; } = new(
        [.. new[] { "hello", "Ruta Balsys, tram yard", "Worked together", "yard east, 2016", "showed me how to brake on wet leaves", "No", "rebuilding the night timetable", "May I send it to you?", "skip", "other versions" }.Select(line => (line, AnyMessage))],
        BeginsAnew: true);
}
