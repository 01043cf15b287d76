namespace InviteBot.Interview;

/// <summary>What happened after the invitation was sent.</summary>
public sealed record AfterSending(bool SaidNo, bool WasReminded)
{
    public static AfterSending Nothing { get; } = new(false, false);
}
