namespace InviteBot.Interview;

/// <summary>How the conversation goes on after a word about what is kept of the person.</summary>
internal enum PersonalOutcome
{
    /// <summary>Everything is said.</summary>
    Said,

    /// <summary>The pending question comes again.</summary>
    AskAgain,

    /// <summary>The session was filled with answers of old; the interview runs from the top.</summary>
    Begin,

    /// <summary>Everything is forgotten; nothing runs any more.</summary>
    Forgotten,
}
