namespace InviteBot.DirectLine;

/// <summary>What became of a turn's commit.</summary>
public enum TurnCommit
{
    /// <summary>State, replies and the mark "answered" are stored.</summary>
    Done,

    /// <summary>Nothing is stored: somebody else changed the state this turn had read. Run it again.</summary>
    Conflict,

    /// <summary>Nothing is stored: another worker has the conversation, has answered already, or the conversation is gone.</summary>
    Overtaken,
}
