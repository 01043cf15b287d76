namespace InviteBot.Invitations;

/// <summary>The questions an invitation is made of, in the order they are asked.</summary>
public enum Question
{
    Recipient,
    Tie,
    TieDetail,
    Place,
    MayName,

    /// <summary>What the recipient did, said or made: "You …".</summary>
    Deed,

    /// <summary>The same in about ten words, for the 200-character note.</summary>
    ShortDeed,

    Job,

    /// <summary>What is going on with the sender: "I'm …".</summary>
    News,

    Role,
    Fact,
    Ask,
    Extra,
    SignOff,
}
