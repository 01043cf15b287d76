namespace InviteBot.Invitations;

/// <summary>How a line came to be.</summary>
public enum LineKind
{
    /// <summary>A rough answer, from which the composer makes the sentence.</summary>
    Typed,

    /// <summary>Said as to the recipient: kept as it stands.</summary>
    OwnWords,

    /// <summary>A rough answer to the question asked a second time: the best that can be built of it is kept.</summary>
    Repeated,

    Skipped,
}
