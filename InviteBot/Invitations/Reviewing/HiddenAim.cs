using System.Text.RegularExpressions;
using InviteBot.Invitations.Phrases;

namespace InviteBot.Invitations.Reviewing;

/// <summary>An aim that people like to keep out of an invitation: how they admit it, and how a text would say it.</summary>
internal sealed record HiddenAim(string Name, Regex Admitted, Regex Said)
{
    public static IReadOnlyList<HiddenAim> All { get; } = [.. Phrasebook.Load("review-aims.json").EnumerateArray().Select(row => new HiddenAim(row.Text("aim"), Pattern(row.Text("context")), Pattern(row.Text("said"))))];

    private static Regex Pattern(string text) => new(text, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
}
