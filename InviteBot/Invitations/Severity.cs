namespace InviteBot.Invitations;

/// <summary>How much a finding weighs.</summary>
public enum Severity
{
    Note,
    Warn,

    /// <summary>Stops the copy until mended, or overridden where that is allowed.</summary>
    Block,
}
