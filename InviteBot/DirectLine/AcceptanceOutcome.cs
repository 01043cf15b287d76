namespace InviteBot.DirectLine;

/// <summary>Whether an offered activity was stored, and if not, why.</summary>
public enum AcceptanceOutcome
{
    Accepted,
    Duplicate,
    UnknownConversation,
    ConversationFull,
}
