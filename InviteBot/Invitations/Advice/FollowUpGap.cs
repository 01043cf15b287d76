namespace InviteBot.Invitations.Advice;

/// <summary>Why no follow-up was written.</summary>
public enum FollowUpGap
{
    None,

    /// <summary>A reminder must add something, and nothing new was told.</summary>
    NothingNew,

    /// <summary>One reminder is enough.</summary>
    AlreadyNudged,

    /// <summary>Nobody is pressed after a no.</summary>
    AfterNo,
    NoContact,

    /// <summary>Without a name there is nobody to write to.</summary>
    NoRecipient,

    /// <summary>Nothing to pass on was told.</summary>
    NothingToPassOn,

    /// <summary>What was told would not pass the honesty rules.</summary>
    NotHonest,
}
