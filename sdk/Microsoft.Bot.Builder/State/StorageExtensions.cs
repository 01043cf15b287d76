namespace Microsoft.Bot.Builder;

/// <summary>Reads stored objects as one type.</summary>
public static class StorageExtensions
{
    /// <summary>Like <see cref="IStorage.ReadAsync"/>, without the objects of other types.</summary>
    public static async Task<IDictionary<string, TStoreItem>> ReadAsync<TStoreItem>(this IStorage storage, string[] keys, CancellationToken cancellationToken = default)
        where TStoreItem : class
    {
        var found = await storage.ReadAsync(keys, cancellationToken).ConfigureAwait(false);
        return found
            .Where(item => item.Value is TStoreItem)
            .ToDictionary(item => item.Key, item => (TStoreItem)item.Value);
    }
}
