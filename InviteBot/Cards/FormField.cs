namespace InviteBot.Cards;

/// <summary>One question on the form: what was answered already, and the choices where there are any.</summary>
internal sealed record FormField(string Id, string Label, string? Placeholder, string? Value, IReadOnlyList<string> Choices)
{
    /// <summary>What was typed before, shown to the letter below an input of several lines; null when there is nothing to compare with.</summary>
    public string? Before { get; init; }
}
