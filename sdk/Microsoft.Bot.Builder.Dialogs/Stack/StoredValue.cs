using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Reads dialog state that may come from a storage which keeps no types.</summary>
internal static class StoredValue
{
    public static readonly JsonSerializer Serializer = JsonSerializer.Create();

    /// <summary>The value as <typeparamref name="T"/>, which replaces the stored JSON so that changes to it are kept; null where there is none.</summary>
    public static T Get<T>(IDictionary<string, object> state, string key)
        where T : class
    {
        if (!state.TryGetValue(key, out var value) || value == null)
            return null;
        if (value is T typed)
            return typed;

        var converted = (value as JToken ?? JToken.FromObject(value, Serializer)).ToObject<T>(Serializer);
        state[key] = converted;
        return converted;
    }

    /// <summary>The named values kept under a key.</summary>
    public static IDictionary<string, object> Values(IDictionary<string, object> state, string key)
    {
        if (state.TryGetValue(key, out var value) && value is IDictionary<string, object> values)
            return values;

        return Get<Dictionary<string, object>>(state, key);
    }
}
