using InviteBot.Invitations;

namespace InviteBot.Cards;

/// <summary>The words on the invitation card, given by the conversation, which owns every sentence a person reads.</summary>
internal sealed record InvitationCardWords
{
    public required string Title { get; init; }
    public required Func<InvitationText, string> TabTitle { get; init; }
    public required Func<InvitationText, string> Counter { get; init; }
    public required Func<Segment, string> Source { get; init; }
    public required Func<InvitationText, IEnumerable<string>> WhyWithheld { get; init; }
    public required IReadOnlyList<string> Notices { get; init; }
    public required IReadOnlyList<string> HowToSend { get; init; }
    public required string Copy { get; init; }
    public required string Subject { get; init; }
    public required string WhereFrom { get; init; }
    public required string Reword { get; init; }
    public required string ChangeAnswer { get; init; }
    public required string OtherVersions { get; init; }
    public required string StartOver { get; init; }

    /// <summary>Opens the row of <see cref="Shapes"/>.</summary>
    public required string ToneAndLength { get; init; }

    /// <summary>Changes of tone and length, in the words that can be typed.</summary>
    public required IReadOnlyList<string> Shapes { get; init; }

    public required string Edit { get; init; }
    public required string EditLabel { get; init; }
    public required string CheckMine { get; init; }
    public required string Own { get; init; }

    /// <summary>What is worth a second look in a text that the person wrote.</summary>
    public required Func<InvitationText, IEnumerable<string>> Remarks { get; init; }

    /// <summary>Asks for the name to sign with; null when it is known.</summary>
    public string? SignOffPrompt { get; init; }

    public string SignOffButton { get; init; } = "";

    /// <summary>
    /// The title of the block that a text is copied from, where the page does not copy by itself and Copy opens a dialog;
    /// null on our own page.
    /// </summary>
    public string? CopyBlock { get; init; }
}
