namespace InviteBot.Interview;

/// <summary>What one message of the person means to the conversation.</summary>
internal abstract record UserIntent
{
    private UserIntent()
    {
    }

    /// <summary>A command, typed alone or tapped.</summary>
    public sealed record Command(CommandWord Word) : UserIntent;

    /// <summary>Something to do with the kept invitation of that number.</summary>
    public sealed record Kept(KeptAction Action, int Number) : UserIntent;

    /// <summary>A button on a card, with the card's id, so that an old card is told from the current one.</summary>
    public sealed record Tap(CardTap Card) : UserIntent;

    /// <summary>Words that answer the question in the room, cleaned of what nobody typed on purpose.</summary>
    public sealed record Answer(string Text) : UserIntent;

    /// <summary>"Check this: …": an invitation somebody wrote, to be reviewed.</summary>
    public sealed record Draft(string Text) : UserIntent;

    /// <summary>A topic beside the interview, such as "is it worth a note?", and what was told with it; null when nothing was.</summary>
    public sealed record Side(SideTopic Topic, string? Told = null) : UserIntent;

    /// <summary>Nothing that can be read as words.</summary>
    public sealed record Unreadable(UnreadableReason Reason) : UserIntent;
}
