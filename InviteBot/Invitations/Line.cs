namespace InviteBot.Invitations;

/// <summary>One typed answer.</summary>
public sealed record Line(string Text, LineKind Kind = LineKind.Typed)
{
    /// <summary>Typed as an answer, not as to the recipient.</summary>
    public bool IsRough => Kind is LineKind.Typed or LineKind.Repeated;

    /// <summary>The sender said that what is private in it may stand in the text.</summary>
    public bool PrivateMayStand { get; init; }

    public static Line Skipped { get; } = new("", LineKind.Skipped);
}
