using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>State loaded once a turn, changed in memory and written back when it differs from what was loaded.</summary>
public abstract class BotState : IPropertyManager
{
    private readonly IStorage _storage;
    private readonly string _contextServiceKey;

    public BotState(IStorage storage, string contextServiceKey)
    {
        _storage = storage ?? throw new ArgumentNullException(nameof(storage));
        _contextServiceKey = contextServiceKey ?? throw new ArgumentNullException(nameof(contextServiceKey));
    }

    public IStatePropertyAccessor<T> CreateProperty<T>(string name)
    {
        if (string.IsNullOrWhiteSpace(name))
            throw new ArgumentNullException(nameof(name));

        return new PropertyAccessor<T>(this, name);
    }

    /// <summary>Reads the state into the turn, unless the turn has it already.</summary>
    public virtual async Task LoadAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        if (!force && GetCachedState(turnContext)?.State != null)
            return;

        var key = GetStorageKey(turnContext);
        var found = await _storage.ReadAsync([key], cancellationToken).ConfigureAwait(false);
        found.TryGetValue(key, out var stored);
        turnContext.TurnState[_contextServiceKey] = new CachedBotState(AsProperties(stored));
    }

    /// <summary>Writes the state if it has changed since it was loaded or saved, or in any case with <paramref name="force"/>.</summary>
    public virtual async Task SaveChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        var cached = GetCachedState(turnContext);
        if (cached == null || !(cached.IsChanged(out var fingerprint) || force))
            return;

        var changes = new Dictionary<string, object> { [GetStorageKey(turnContext)] = cached.State };
        await _storage.WriteAsync(changes, cancellationToken).ConfigureAwait(false);
        cached.MarkSaved(fingerprint);
    }

    /// <summary>Empties the state in the turn, so that the next save writes an empty one.</summary>
    public virtual Task ClearStateAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        turnContext.TurnState[_contextServiceKey] = CachedBotState.Cleared();
        return Task.CompletedTask;
    }

    /// <summary>Removes the state from the turn and from the storage.</summary>
    public virtual Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        turnContext.TurnState.Remove(_contextServiceKey);
        return _storage.DeleteAsync([GetStorageKey(turnContext)], cancellationToken);
    }

    /// <summary>A copy of the state of this turn as JSON, or null when it was not loaded.</summary>
    public JToken Get(ITurnContext turnContext)
    {
        BotAssert.ContextNotNull(turnContext);
        var cached = GetCachedState(turnContext);
        return cached == null ? null : JToken.FromObject(cached.State, StateJson.Plain);
    }

    public CachedBotState GetCachedState(ITurnContext turnContext)
    {
        BotAssert.ContextNotNull(turnContext);
        return turnContext.TurnState.Get<CachedBotState>(_contextServiceKey);
    }

    protected abstract string GetStorageKey(ITurnContext turnContext);

    protected Task<T> GetPropertyValueAsync<T>(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        var properties = PropertiesOf(turnContext, propertyName);
        if (!properties.TryGetValue(propertyName, out var value))
        {
            // A value type has no null to say "nothing there" with.
            return typeof(T).IsValueType
                ? Task.FromException<T>(new KeyNotFoundException(propertyName))
                : Task.FromResult<T>(default);
        }

        if (value is T typed)
            return Task.FromResult(typed);
        if (value == null)
            return Task.FromResult<T>(default);

        // A storage that keeps no types gives JSON; the typed object takes its place, so that changes to it are saved.
        var converted = (value as JToken ?? JToken.FromObject(value, StateJson.Plain)).ToObject<T>(StateJson.Plain);
        properties[propertyName] = converted;
        return Task.FromResult(converted);
    }

    protected Task DeletePropertyValueAsync(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        PropertiesOf(turnContext, propertyName).Remove(propertyName);
        return Task.CompletedTask;
    }

    protected Task SetPropertyValueAsync(ITurnContext turnContext, string propertyName, object value, CancellationToken cancellationToken = default)
    {
        PropertiesOf(turnContext, propertyName)[propertyName] = value;
        return Task.CompletedTask;
    }

    private static IDictionary<string, object> AsProperties(object stored) => stored switch
    {
        null => null,
        IDictionary<string, object> properties => properties,
        JObject json => json.ToObject<Dictionary<string, object>>(StateJson.Plain),
        _ => throw new InvalidOperationException("Data is not in the correct format for BotState."),
    };

    private IDictionary<string, object> PropertiesOf(ITurnContext turnContext, string propertyName)
    {
        BotAssert.ContextNotNull(turnContext);
        ArgumentNullException.ThrowIfNull(propertyName);
        return GetCachedState(turnContext)?.State ?? throw new InvalidOperationException("The state was not loaded in this turn.");
    }

    /// <summary>The state of one turn and how it looked when it was last read or written.</summary>
    public class CachedBotState
    {
        private string _saved;

        public CachedBotState(IDictionary<string, object> state = null)
        {
            State = state ?? new Dictionary<string, object>();
            _saved = StateFingerprint.Of(State);
        }

        private CachedBotState(string saved)
        {
            State = new Dictionary<string, object>();
            _saved = saved;
        }

        public IDictionary<string, object> State { get; set; }

        /// <summary>An empty state that counts as changed.</summary>
        internal static CachedBotState Cleared() => new(saved: string.Empty);

        internal bool IsChanged(out string fingerprint)
        {
            fingerprint = StateFingerprint.Of(State);
            return !string.Equals(_saved, fingerprint, StringComparison.Ordinal);
        }

        internal void MarkSaved(string fingerprint) => _saved = fingerprint;
    }

    private sealed class PropertyAccessor<T>(BotState state, string name) : IStatePropertyAccessor<T>
    {
        public string Name => name;

        public async Task<T> GetAsync(ITurnContext turnContext, Func<T> defaultValueFactory = null, CancellationToken cancellationToken = default)
        {
            await state.LoadAsync(turnContext, force: false, cancellationToken).ConfigureAwait(false);
            if (HasValue(turnContext))
                return await state.GetPropertyValueAsync<T>(turnContext, name, cancellationToken).ConfigureAwait(false);
            if (defaultValueFactory == null)
                return default;

            var value = defaultValueFactory();
            await SetAsync(turnContext, value, cancellationToken).ConfigureAwait(false);
            return value;
        }

        public async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            await state.LoadAsync(turnContext, force: false, cancellationToken).ConfigureAwait(false);
            await state.DeletePropertyValueAsync(turnContext, name, cancellationToken).ConfigureAwait(false);
        }

        public async Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default)
        {
            await state.LoadAsync(turnContext, force: false, cancellationToken).ConfigureAwait(false);
            await state.SetPropertyValueAsync(turnContext, name, value, cancellationToken).ConfigureAwait(false);
        }

        private bool HasValue(ITurnContext turnContext)
            => state.GetCachedState(turnContext).State.TryGetValue(name, out var value) && value != null;
    }
}
