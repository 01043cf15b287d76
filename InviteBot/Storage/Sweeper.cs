using Microsoft.Extensions.Options;

namespace InviteBot.Storage;

/// <summary>Erases what has expired: state, texts that were set aside, and the marks of answered messages.</summary>
internal sealed class Sweeper(IDatabase database, Retention retention, IOptions<StorageOptions> options, TimeProvider clock, ILogger<Sweeper> log) : BackgroundService
{
    private const int AtOnce = 200;

    /// <summary>Erases what has expired by now and returns the number of rows.</summary>
    public async Task<int> SweepAsync(CancellationToken cancellationToken)
    {
        var values = new { retention.Now, retention.HandledBefore };
        // Looked for on a reader: going through all of a large table must not hold up those who write.
        var expired = await database.ReadAsync(work => work.QueryAsync<string>("SELECT key FROM item WHERE expires <= @Now", values), cancellationToken);
        var count = 0;
        foreach (var some in expired.Chunk(AtOnce)) count += await database.WriteAsync(work => work.ExecuteAsync("DELETE FROM item WHERE key = @key AND expires <= @Now", some.Select(key => new { key, retention.Now }).ToList()), cancellationToken);
        count += await database.WriteAsync(
            async work =>
                await work.ExecuteAsync("DELETE FROM set_aside WHERE expires <= @Now", values)
                + await work.ExecuteAsync("DELETE FROM handled WHERE at <= @HandledBefore", values),
            cancellationToken);
        // Also when nothing has expired: an erasure whose wipe was held up by a reader is made good.
        await database.WipeAsync(cancellationToken);
        return count;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Value.SweepEvery, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                if (await SweepAsync(stoppingToken) is > 0 and var count) log.Swept(count);
            }
            catch (Exception failure) when (failure is IOException || (failure is OperationCanceledException && !stoppingToken.IsCancellationRequested))
            {
                log.SweepFailed(failure);
            }
        }
    }
}
