namespace InviteBot.Invitations;

/// <summary>One typed answer.</summary>
public sealed record Line(string Text, LineKind Kind = LineKind.Typed)
{
    public static Line Skipped { get; } = new("", LineKind.Skipped);
}
