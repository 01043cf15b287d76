namespace InviteBot.Interview;

/// <summary>The words that open a side topic, typed alone or tapped.</summary>
internal static class SideTopics
{
    private static readonly Dictionary<string, SideTopic> Words = new(StringComparer.Ordinal)
    {
        ["is it worth a note"] = SideTopic.WorthANote,
        ["is this worth a note"] = SideTopic.WorthANote,
        ["worth a note"] = SideTopic.WorthANote,
        ["note or no note"] = SideTopic.WorthANote,
        ["how will they see it"] = SideTopic.TheirView,
        ["how will she see it"] = SideTopic.TheirView,
        ["how will he see it"] = SideTopic.TheirView,
        ["their view"] = SideTopic.TheirView,
        ["they said yes"] = SideTopic.SaidYes,
        ["she said yes"] = SideTopic.SaidYes,
        ["he said yes"] = SideTopic.SaidYes,
        ["they accepted"] = SideTopic.SaidYes,
        ["she accepted"] = SideTopic.SaidYes,
        ["he accepted"] = SideTopic.SaidYes,
        ["they said no"] = SideTopic.SaidNo,
        ["she said no"] = SideTopic.SaidNo,
        ["he said no"] = SideTopic.SaidNo,
        ["remind them"] = SideTopic.Remind,
        ["remind her"] = SideTopic.Remind,
        ["remind him"] = SideTopic.Remind,
        ["no answer yet"] = SideTopic.Remind,
        ["ask for an introduction"] = SideTopic.Introduction,
        ["warm up"] = SideTopic.NotYet,
        ["warm-up"] = SideTopic.NotYet,
        ["plan a warm up"] = SideTopic.NotYet,
        ["plan a warm-up"] = SideTopic.NotYet,
        ["plan it"] = SideTopic.NotYet,
        ["i did a step"] = SideTopic.StepDone,
        ["i've done a step"] = SideTopic.StepDone,
        ["step done"] = SideTopic.StepDone,
        ["done a step"] = SideTopic.StepDone,
        ["i sent it"] = SideTopic.Sent,
        ["i've sent it"] = SideTopic.Sent,
        ["i have sent it"] = SideTopic.Sent,
        ["sent it"] = SideTopic.Sent,
        ["it is sent"] = SideTopic.Sent,
        ["it's sent"] = SideTopic.Sent,
    };

    private static readonly string[] HavingLeft = ["i have ", "i've got ", "i've ", "i still have ", "i've still got ", "still ", ""];
    private static readonly string[] NotesOf = [" notes left", " note left", " notes left this month", " note left this month"];

    /// <summary>The topic of words that were folded for comparison; null for all others.</summary>
    public static UserIntent.Side? Of(string words)
    {
        if (Words.TryGetValue(words, out var topic)) return new UserIntent.Side(topic);
        return Count(words) is { } count ? new UserIntent.Side(SideTopic.NotesLeft, count) : null;
    }

    /// <summary>The number in "I have 3 notes left".</summary>
    private static string? Count(string words)
    {
        if (Array.Find(NotesOf, ending => words.EndsWith(ending, StringComparison.Ordinal)) is not { } ending) return null;

        var opening = Array.Find(HavingLeft, opening => words.StartsWith(opening, StringComparison.Ordinal))!;
        var count = words.Length > opening.Length + ending.Length ? words[opening.Length..^ending.Length] : "";
        return NoteCount.Read(count) is not null ? count : null;
    }
}
