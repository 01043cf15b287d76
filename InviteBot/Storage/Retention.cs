using Microsoft.Extensions.Options;

namespace InviteBot.Storage;

/// <summary>
/// How long a piece of state lives. What belongs to a conversation is a session; what belongs to a person beyond any
/// conversation (Bot Builder's user state) is what the person asked to keep.
/// </summary>
internal sealed class Retention(IOptions<StorageOptions> options, TimeProvider clock)
{
    private readonly StorageOptions _options = options.Value;

    public long Now => clock.GetUtcNow().ToUnixTimeMilliseconds();

    public long HandledBefore => Now - (long)_options.HandledLifetime.TotalMilliseconds;

    /// <summary>When an item that is used now expires.</summary>
    public long ExpiryOf(string key) => Now + (long)LifetimeOf(key).TotalMilliseconds;

    /// <summary>Whether an item that was used now, but not changed, should be stored again to live on.</summary>
    public bool IsWorthRenewing(StoredItem item) => ExpiryOf(item.Key) - item.Expires > LifetimeOf(item.Key).TotalMilliseconds / 24;

    /// <summary>When what was set aside because it could not be read expires.</summary>
    public long ExpiryOfSetAside => Now + (long)_options.SessionLifetime.TotalMilliseconds;

    private TimeSpan LifetimeOf(string key) => IsOfPerson(key) ? _options.KeptLifetime : _options.SessionLifetime;

    private static bool IsOfPerson(string key) => key.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash && key.AsSpan(slash).StartsWith("/users/", StringComparison.Ordinal);
}
