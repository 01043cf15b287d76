namespace InviteBot.Invitations.Reviewing;

/// <summary>What can be wrong with a draft, the gravest first.</summary>
public enum FaultKind
{
    Placeholder,
    WrongName,
    UntrueContact,
    HiddenJob,
    HiddenPurpose,
    Pitch,
    Instruction,
    Trade,
    Demand,
    Bait,
    HintedJob,
    Endorsement,
    TooLong,
    Sensitive,
    StockPhrase,
    NoPlace,
    NotPersonal,
    NoPurpose,
    VaguePurpose,
    ManyAsks,
    TimeAsk,
    Pressure,
    Link,
    OtherLanguage,
    Empty,
}
