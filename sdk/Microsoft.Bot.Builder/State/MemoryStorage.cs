using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>A storage that lives as long as the process, for tests and first steps.</summary>
public class MemoryStorage : IStorage
{
    private const string ETag = "eTag";

    private readonly Dictionary<string, JObject> _items;
    private readonly JsonSerializer _serializer;
    private readonly Lock _lock = new();
    private int _lastETag;

    public MemoryStorage(Dictionary<string, JObject> dictionary = null)
        : this(OwnTypesBinder.Serializer, dictionary)
    {
    }

    public MemoryStorage(JsonSerializer jsonSerializer, Dictionary<string, JObject> dictionary = null)
    {
        _serializer = jsonSerializer ?? throw new ArgumentNullException(nameof(jsonSerializer));
        _items = dictionary ?? [];
    }

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var found = new Dictionary<string, object>(keys.Length);
        lock (_lock)
        {
            foreach (var key in keys)
            {
                if (_items.TryGetValue(key, out var item) && item != null)
                    found[key] = item.ToObject<object>(_serializer);
            }
        }

        return Task.FromResult<IDictionary<string, object>>(found);
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changes);
        lock (_lock)
        {
            foreach (var (key, value) in changes)
                Write(key, value);
        }

        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        lock (_lock)
        {
            foreach (var key in keys)
                _items.Remove(key);
        }

        return Task.CompletedTask;
    }

    private void Write(string key, object value)
    {
        var json = value == null ? null : JObject.FromObject(value, _serializer);
        if (value is IStoreItem item)
        {
            RefuseOtherVersion(key, item);
            json[ETag] = (_lastETag++).ToString(CultureInfo.InvariantCulture);
        }

        _items[key] = json;
    }

    private void RefuseOtherVersion(string key, IStoreItem item)
    {
        _items.TryGetValue(key, out var stored);
        var current = stored?.Value<string>(ETag);
        if (current != null && item.ETag != "*" && item.ETag != current)
            throw new InvalidOperationException($"ETag conflict on '{key}': read {item.ETag ?? "nothing"}, stored {current}.");
    }
}
