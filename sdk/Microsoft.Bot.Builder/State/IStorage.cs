namespace Microsoft.Bot.Builder;

/// <summary>Keeps objects under keys; an <see cref="IStoreItem"/> is written only over the version it was read from.</summary>
public interface IStorage
{
    /// <summary>The objects found; a key nobody wrote is missing from the result.</summary>
    Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default);

    Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default);

    Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default);
}
