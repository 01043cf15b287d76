namespace InviteBot.DirectLine;

/// <summary>What the bot has said in a turn that is not committed yet.</summary>
internal sealed class TurnReplies
{
    private readonly List<string> _activities = [];

    public IReadOnlyList<string> Activities => _activities;

    public void Add(string activity) => _activities.Add(activity);
}
