namespace InviteBot.Storage;

/// <summary>Lets one holder of a key in at a time, in order of arrival; other keys are not held up.</summary>
internal sealed class KeyedLocks
{
    private readonly Dictionary<string, Waiting> _keys = new(StringComparer.Ordinal);

    public async Task EnterAsync(string key, CancellationToken cancellationToken)
    {
        var waiting = Join(key);
        try
        {
            await waiting.Turn.WaitAsync(cancellationToken);
        }
        catch
        {
            Leave(key, waiting);
            throw;
        }
    }

    public void Exit(string key)
    {
        Waiting waiting;
        lock (_keys) waiting = _keys[key];
        waiting.Turn.Release();
        Leave(key, waiting);
    }

    private Waiting Join(string key)
    {
        lock (_keys)
        {
            if (!_keys.TryGetValue(key, out var waiting)) _keys.Add(key, waiting = new Waiting());
            waiting.Count++;
            return waiting;
        }
    }

    private void Leave(string key, Waiting waiting)
    {
        lock (_keys)
        {
            if (--waiting.Count > 0) return;
            _keys.Remove(key);
        }

        waiting.Turn.Dispose();
    }

    private sealed class Waiting
    {
        public SemaphoreSlim Turn { get; } = new(1, 1);

        public int Count { get; set; }
    }
}
