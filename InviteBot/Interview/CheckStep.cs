namespace InviteBot.Interview;

/// <summary>What the check waits for, when it asked something itself.</summary>
internal enum CheckStep
{
    WhichLine,
    Words,

    /// <summary>Whether private words may stand.</summary>
    MayStand,
    WhichAnswer,
    WhichVersion,
}
