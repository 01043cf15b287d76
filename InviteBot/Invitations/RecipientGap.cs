namespace InviteBot.Invitations;

/// <summary>What a typed recipient lacks.</summary>
public enum RecipientGap
{
    None,

    /// <summary>Words, but no name to greet with ("the coach").</summary>
    NoName,

    /// <summary>Longer than any name.</summary>
    TooLong,
}
