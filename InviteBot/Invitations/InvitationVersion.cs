namespace InviteBot.Invitations;

/// <summary>The orders in which an invitation can be told.</summary>
public enum InvitationVersion
{
    FactFirst,
    TheirDetailFirst,
    StraightAsk,
}
