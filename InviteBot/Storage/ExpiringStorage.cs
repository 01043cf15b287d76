using Microsoft.Bot.Builder;

namespace InviteBot.Storage;

/// <summary>
/// Forgets what nobody has written for a while: a session that is idle longer than its lifetime is deleted from the
/// storage underneath, also when nobody ever asks for it again.
/// </summary>
public sealed class ExpiringStorage : IStorage, IDisposable
{
    // Expired items are gone at most this much later than their lifetime.
    private static readonly TimeSpan SweepEvery = TimeSpan.FromMinutes(10);

    private readonly IStorage _inner;
    private readonly TimeProvider _clock;
    private readonly TimeSpan _lifetime;
    private readonly ITimer _timer;
    private readonly Dictionary<string, DateTimeOffset> _written = new(StringComparer.Ordinal);

    /// <param name="inner">Where the items are kept.</param>
    /// <param name="lifetime">How long an item lives after it was written last.</param>
    /// <param name="clock">Tells the time.</param>
    public ExpiringStorage(IStorage inner, TimeSpan lifetime, TimeProvider clock)
    {
        _inner = inner;
        _lifetime = lifetime;
        _clock = clock;
        _timer = clock.CreateTimer(_ => _ = SweepAsync(), state: null, SweepEvery, SweepEvery);
    }

    public async Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        var expired = keys.Where(IsExpired).ToArray();
        if (expired.Length > 0) await DeleteAsync(expired, cancellationToken);
        return await _inner.ReadAsync(keys, cancellationToken);
    }

    public async Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        await _inner.WriteAsync(changes, cancellationToken);
        var now = _clock.GetUtcNow();
        lock (_written)
        {
            foreach (var key in changes.Keys) _written[key] = now;
        }
    }

    public async Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        await _inner.DeleteAsync(keys, cancellationToken);
        lock (_written)
        {
            foreach (var key in keys) _written.Remove(key);
        }
    }

    public void Dispose() => _timer.Dispose();

    private Task SweepAsync()
    {
        string[] expired;
        lock (_written) expired = [.. _written.Keys.Where(IsExpired)];
        return expired.Length == 0 ? Task.CompletedTask : DeleteAsync(expired);
    }

    private bool IsExpired(string key)
    {
        lock (_written) return _written.TryGetValue(key, out var written) && _clock.GetUtcNow() - written >= _lifetime;
    }
}
