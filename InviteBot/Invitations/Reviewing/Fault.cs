namespace InviteBot.Invitations.Reviewing;

/// <summary>One thing wrong with a draft, and the words at fault as they stand in it ("" when something is missing).</summary>
public sealed record Fault(FaultKind Kind, string Words, string Edit)
{
    /// <summary>Where the words stand; -1 when something is missing.</summary>
    public int At { get; init; } = -1;
}
