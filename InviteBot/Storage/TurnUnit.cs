using Microsoft.Bot.Builder;
using Newtonsoft.Json;

namespace InviteBot.Storage;

/// <summary>
/// The storage of one turn: it remembers the version of everything the turn reads, and keeps what the turn writes until
/// the turn's replies are committed with it. Lives as long as the turn's scope.
/// </summary>
internal sealed class TurnUnit(StateStore store, StoredJson json, Retention retention, IDatabase database, ILogger<TurnUnit> log) : IStorage
{
    private readonly Dictionary<string, StoredItem?> _read = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StateChange> _changes = new(StringComparer.Ordinal);

    /// <summary>Whether the person asked to be forgotten in this turn: then nothing of it is stored, and what there was is erased.</summary>
    public bool ForgetsPerson { get; set; }

    /// <summary>Whether the turn wrote or deleted something.</summary>
    public bool HasWritten => _changes.Count > 0;

    /// <summary>Whether something of this turn's state could not be read and was put away.</summary>
    public bool HasSetAside { get; private set; }

    public async Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var found = new Dictionary<string, object>(keys.Length);
        foreach (var key in keys)
        {
            if (await ReadAsync(Text.Key(key), cancellationToken) is { } value) found[key] = value;
        }

        return found;
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        foreach (var (key, value) in changes)
        {
            var stored = Text.Key(key);
            _changes[stored] = store.Change(key, value, VersionRead(stored));
        }

        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        // What was not there need not be deleted, and must not make the commit fail.
        foreach (var key in keys.Select(Text.Key)) _changes[key] = new StateChange(key, Json: null, VersionRead(key) is { } version && version != StateVersion.Missing ? version : null);
        return Task.CompletedTask;
    }

    /// <summary>What the commit has to store: the turn's writes, and a longer life for what it only read.</summary>
    public IReadOnlyCollection<StateChange> Changes =>
    [
        .. _changes.Values,
        .. _read.Values.OfType<StoredItem>().Where(item => !_changes.ContainsKey(item.Key) && retention.IsWorthRenewing(item)).Select(item => new StateChange(item.Key, item.Json, item.Version)),
    ];

    private async Task<object?> ReadAsync(string key, CancellationToken cancellationToken)
    {
        if (_changes.TryGetValue(key, out var staged)) return staged.Json is { } written ? json.Read(written, staged.Read ?? StateVersion.Missing) : null;

        var item = _read[key] = await store.FindAsync(key, cancellationToken);
        if (item is null) return null;
        try
        {
            return json.Read(item.Json, item.Version);
        }
        catch (Exception failure) when (failure is JsonException or ArgumentException or FormatException or InvalidCastException or OverflowException)
        {
            // The exception's own words would quote the text.
            log.StateSetAside(failure.GetType().Name);
            HasSetAside = true;
            await SetAsideAsync(item, cancellationToken);
            return null;
        }
    }

    /// <summary>Kept for whoever has to find out what happened, as long as the session would have been.</summary>
    private Task<int> SetAsideAsync(StoredItem item, CancellationToken cancellationToken) => database.WriteAsync(
        work => work.ExecuteAsync(
            "INSERT INTO set_aside (key, person, json, expires) SELECT key, person, json, @expires FROM item WHERE key = @Key AND version = @Version",
            new { item.Key, item.Version, expires = retention.ExpiryOfSetAside }),
        cancellationToken);

    private long? VersionRead(string key) => _read.TryGetValue(key, out var item) ? item?.Version ?? StateVersion.Missing : null;
}
