namespace InviteBot.Invitations.Declining;

/// <summary>What is asked for and not done.</summary>
public enum Misuse
{
    /// <summary>The same text for many people.</summary>
    Bulk,

    /// <summary>A text in somebody else's name.</summary>
    Impersonation,

    /// <summary>A meeting or a contact that did not happen.</summary>
    InventedContact,

    /// <summary>Writing on after the other person said no.</summary>
    PressureAfterNo,
}
