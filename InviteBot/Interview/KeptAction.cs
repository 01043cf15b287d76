namespace InviteBot.Interview;

/// <summary>What can be done with a kept invitation.</summary>
internal enum KeptAction
{
    Show,
    Use,
    Delete,
}
