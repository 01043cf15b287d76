using Microsoft.Bot.Builder;

namespace InviteBot.Storage;

/// <summary>The bot's state in a table. Each call is a commit of its own; a turn writes through its <see cref="TurnUnit"/> instead.</summary>
internal sealed class StateStore(IDatabase database, StoredJson json, Retention retention) : IStorage
{
    public async Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var found = new Dictionary<string, object>(keys.Length);
        foreach (var key in keys)
        {
            if (await FindAsync(Text.Key(key), cancellationToken) is { } item) found[key] = json.Read(item.Json, item.Version);
        }

        return found;
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        return CommitAsync([.. changes.Select(change => Change(change.Key, change.Value, readVersion: null))], cancellationToken);
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return CommitAsync([.. keys.Select(key => new StateChange(Text.Key(key), Json: null, Read: null))], cancellationToken);
    }

    /// <summary>The item, unless it has expired.</summary>
    public Task<StoredItem?> FindAsync(string key, CancellationToken cancellationToken) => database.ReadAsync(
        work => work.FindAsync<StoredItem>("SELECT key, json, version, expires FROM item WHERE key = @key AND expires > @Now", new { key, retention.Now }),
        cancellationToken);

    /// <summary>A write with the version it may replace: that of the item's own ETag, else the given one.</summary>
    public StateChange Change(string key, object value, long? readVersion)
    {
        var read = value is IStoreItem { ETag: var tag } ? StateVersion.FromTag(tag) : readVersion;
        return new StateChange(Text.Key(key), json.Write(value), read);
    }

    /// <summary>Stores all changes within the work; false at the first that meets another version than it may replace.</summary>
    public async Task<bool> TryApplyAsync(Work work, IReadOnlyCollection<StateChange> changes, string person)
    {
        foreach (var change in changes)
        {
            if (await ApplyAsync(work, change, person) == 0 && (change.Json is not null || change.Read is not null)) return false;
        }

        return true;
    }

    private async Task CommitAsync(IReadOnlyList<StateChange> changes, CancellationToken cancellationToken)
    {
        var stored = await database.WriteAsync(
            async work => await TryApplyAsync(work, changes, person: string.Empty) || work.Discard(false),
            cancellationToken);
        if (!stored) throw new InvalidOperationException("ETag conflict: somebody else has changed an item since it was read.");
    }

    private Task<int> ApplyAsync(Work work, StateChange change, string person) => change switch
    {
        { Json: null, Read: null } => work.ExecuteAsync("DELETE FROM item WHERE key = @Key", change),
        { Json: null } => work.ExecuteAsync("DELETE FROM item WHERE key = @Key AND version = @Read", change),
        { Read: null } => work.ExecuteAsync(
            """
            INSERT INTO item (key, person, json, version, expires) VALUES (@Key, @person, @Json, @version, @expires)
            ON CONFLICT (key) DO UPDATE SET person = excluded.person, json = excluded.json, version = excluded.version, expires = excluded.expires
            """, Row(change, person)),
        { Read: var read } when read == StateVersion.Missing => work.ExecuteAsync(
            """
            INSERT INTO item (key, person, json, version, expires) VALUES (@Key, @person, @Json, @version, @expires)
            ON CONFLICT (key) DO UPDATE SET person = excluded.person, json = excluded.json, version = excluded.version, expires = excluded.expires
            WHERE item.expires <= @Now
            """, Row(change, person)),
        _ => work.ExecuteAsync(
            "UPDATE item SET person = @person, json = @Json, version = @version, expires = @expires WHERE key = @Key AND version = @Read",
            Row(change, person)),
    };

    private object Row(StateChange change, string person) => new
    {
        change.Key,
        change.Json,
        change.Read,
        person,
        version = StateVersion.New(),
        expires = retention.ExpiryOf(change.Key),
        retention.Now,
    };
}
