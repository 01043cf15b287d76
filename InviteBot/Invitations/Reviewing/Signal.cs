namespace InviteBot.Invitations.Reviewing;

/// <summary>The groups of patterns in review-signals.json.</summary>
internal enum Signal
{
    Placeholder,
    StockHard,
    StockSoft,

    /// <summary>"We haven't met."</summary>
    Cold,

    /// <summary>Something the two did or have together.</summary>
    Shared,

    /// <summary>Says that the two have spoken or met.</summary>
    ContactClaim,
    Introduced,
    Found,

    /// <summary>Something the recipient made.</summary>
    Works,

    /// <summary>What anybody could copy from a profile.</summary>
    ProfileFact,
    Group,
    Ask,
    Aim,
    Thanks,
    News,
    VaguePurpose,
    Bait,
    Pitch,
    JobStated,
    JobHinted,
    Recruiter,
    Demand,
    Pressure,
    TimeAsk,
    Free,
    Endorse,
    JobTinge,
    FrameOfASort,
    ReadClaim,
    Need,
    Link,
    ContextJob,
    ContextNoJob,
    ContextSecret,
    ContextNeverMet,
    ContextNotRead,
}
