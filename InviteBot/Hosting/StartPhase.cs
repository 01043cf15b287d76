namespace InviteBot.Hosting;

/// <summary>Whether the program has started: until then the host's own account of a failure, stack and all, stays out of the log, for <see cref="StartRefusal"/> speaks.</summary>
internal sealed class StartPhase
{
    private volatile bool _isOver;

    public bool IsOver => _isOver;

    public void End() => _isOver = true;
}
