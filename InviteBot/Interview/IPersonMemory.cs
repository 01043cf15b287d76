namespace InviteBot.Interview;

/// <summary>What the program keeps of the person who is talking, in every place. Lives as long as one turn.</summary>
public interface IPersonMemory
{
    /// <summary>Whether something this turn wanted to know could not be read, so that the person starts afresh.</summary>
    bool HasSetAside { get; }

    /// <summary>Everything that is kept under a person's name.</summary>
    /// <param name="person">The channel and the person's id on it, with a slash between.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    Task<PersonRecord> RecallAsync(string person, CancellationToken cancellationToken);

    /// <summary>Erases all of it with the end of this turn, in one commit with the replies; what this turn changes is not stored.</summary>
    void ForgetAtEndOfTurn();
}
