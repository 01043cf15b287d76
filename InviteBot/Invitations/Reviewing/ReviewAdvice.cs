using System.Globalization;
using InviteBot.Invitations.Phrases;

namespace InviteBot.Invitations.Reviewing;

/// <summary>The sentences of advice.</summary>
internal static class ReviewAdvice
{
    private static readonly System.Text.Json.JsonElement Source = Phrasebook.Load("review-advice.json");

    public static string Good { get; } = Source.Text("good");

    /// <summary>The edits one after the other; those of a kind in one sentence.</summary>
    public static IReadOnlyList<string> Edits(IReadOnlyList<Fault> faults) =>
        faults.Count == 0 ? [Good] : [.. faults.GroupBy(fault => fault.Kind).Select(Together)];

    private static string Together(IGrouping<FaultKind, Fault> group)
    {
        var faults = group.ToList();
        if (faults.Count == 1 || faults[0].Words.Length == 0)
            return faults[0].Edit;
        var words = string.Join(", ", faults.Take(faults.Count - 1).Select(fault => $"“{fault.Words}”")) + $" and “{faults[^1].Words}”";
        return For(group.Key, "\u0001").Replace("“\u0001”", words, StringComparison.Ordinal).Replace(": it stands", ": they stand", StringComparison.Ordinal).Replace(": it presses", ": they press", StringComparison.Ordinal).Replace(": it shows", ": they show", StringComparison.Ordinal);
    }

    public static string JobLine(string role) => Source.Text("jobLine").Replace("{role}", role, StringComparison.Ordinal);

    public static string For(FaultKind kind, string words, string detail = "") =>
        Source.Text(kind.ToString()).Replace("{words}", words.Trim(), StringComparison.Ordinal).Replace("{detail}", detail, StringComparison.Ordinal);

    public static string Characters(int count) => count == 1 ? "1 character" : $"{count.ToString(CultureInfo.InvariantCulture)} characters";
}
