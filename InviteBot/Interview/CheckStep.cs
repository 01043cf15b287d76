namespace InviteBot.Interview;

/// <summary>What the check waits for, when it asked something itself.</summary>
internal enum CheckStep
{
    WhichLine,
    Words,
    WhichAnswer,
    WhichVersion,
}
