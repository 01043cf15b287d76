namespace InviteBot.Invitations;

/// <summary>One typed answer.</summary>
public sealed record Line(string Text, LineKind Kind = LineKind.Typed)
{
    /// <summary>Typed as an answer, not as to the recipient.</summary>
    public bool IsRough => Kind is LineKind.Typed or LineKind.Repeated;

    public static Line Skipped { get; } = new("", LineKind.Skipped);
}
