using System.Collections.Concurrent;
using Microsoft.Bot.Schema;

namespace InviteBot.Tests.DirectLine;

/// <summary>What the test bot was told, in order.</summary>
internal sealed class Notebook
{
    private readonly ConcurrentQueue<Activity> _activities = new();

    public IReadOnlyCollection<Activity> Activities => _activities;

    public void Add(Activity activity) => _activities.Enqueue(activity);
}
