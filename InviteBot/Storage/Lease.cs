using Microsoft.Extensions.Options;

namespace InviteBot.Storage;

/// <summary>
/// The words of a lease on a conversation. Where instances share the store, it has an end by the database's clock and a
/// fence that grows with each holder; where one instance is alone, its own locks are enough and nothing is written.
/// </summary>
internal sealed class Lease(IDatabase database, IOptions<StorageOptions> options)
{
    private const string Now = "CAST(extract(epoch FROM clock_timestamp()) * 1000 AS bigint)";

    /// <summary>A holder that misses two renewals can still make the third.</summary>
    public TimeSpan? RenewEvery => database.IsShared ? options.Value.TurnLease / 3 : null;

    /// <summary>A condition on a row of conversation that nobody holds.</summary>
    public string IsFree => database.IsShared ? $"leased < {Now}" : "1 = 1";

    /// <summary>The new values of a row of conversation that is taken.</summary>
    public static string Taken => $"fence = fence + 1, {Held}";

    /// <summary>The new value of a row of conversation whose holder is alive.</summary>
    public static string Held => $"leased = {Now} + @lease";

    public long Milliseconds => (long)options.Value.TurnLease.TotalMilliseconds;
}
