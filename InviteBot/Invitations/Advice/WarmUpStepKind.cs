namespace InviteBot.Invitations.Advice;

/// <summary>What one can do to become known before inviting.</summary>
public enum WarmUpStepKind
{
    Follow,
    Comment,
    GroupQuestion,
    Event,
    AskContact,
    Prepare,
}
