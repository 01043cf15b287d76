namespace InviteBot.Invitations;

/// <summary>The side of a tie that changes its sentence: when they studied, who bought, who offers the job.</summary>
public enum TieDetail
{
    SameTime,
    OtherYears,
    TheyBought,
    IBought,
    HaveApplied,
    WouldApply,
    IAmHiring,
}
