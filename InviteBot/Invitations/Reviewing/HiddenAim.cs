using System.Text.RegularExpressions;
using InviteBot.Invitations.Language;
using InviteBot.Invitations.Phrases;

namespace InviteBot.Invitations.Reviewing;

/// <summary>An aim that people like to keep out of an invitation: how they admit it, and how a text would say it.</summary>
internal sealed record HiddenAim(string Name, Regex Admitted, Regex Said)
{
    public static IReadOnlyList<HiddenAim> All { get; } = [.. Phrasebook.Load("review-aims.json").EnumerateArray().Select(row => new HiddenAim(row.Text("aim"), Patterns.Of(row.Text("context")), Patterns.Of(row.Text("said"))))];
}
