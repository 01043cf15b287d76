namespace InviteBot.Invitations;

/// <summary>Why words of an answer are not in the texts.</summary>
public enum LeftOutReason
{
    /// <summary>Illness, family trouble, money, another person's plans.</summary>
    Private,

    Rude,

    /// <summary>Addressed to the bot ("don't quote it").</summary>
    Instruction,

    /// <summary>The sender says it isn't quite so.</summary>
    Exaggeration,

    /// <summary>The sender isn't sure.</summary>
    Doubt,

    /// <summary>A joke or an aside in brackets.</summary>
    Aside,

    /// <summary>They know their own job and employer.</summary>
    TheirOwnTitle,

    /// <summary>Praise with no fact in it.</summary>
    Praise,

    /// <summary>No clean sentence could be made of it.</summary>
    Unclear,

    /// <summary>There was no room.</summary>
    NoRoom,
}
