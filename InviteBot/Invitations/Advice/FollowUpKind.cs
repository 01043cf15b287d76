namespace InviteBot.Invitations.Advice;

/// <summary>What is written after an invitation was sent.</summary>
public enum FollowUpKind
{
    ThanksForYes,
    Nudge,
    ThanksForNo,
    IntroductionRequest,
}
