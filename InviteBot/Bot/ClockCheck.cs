using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace InviteBot.Bot;

/// <summary>Warns when this machine's clock is so far off that the channel's tokens look expired, or not valid yet, and every message is refused.</summary>
internal sealed class ClockCheck(ChannelHttpClients clients, IConfiguration settings, TimeProvider clock) : IHealthCheck, IDisposable
{
    public static readonly string Name = "clock";

    // Tokens are let off five minutes; the warning comes before people are turned away.
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan GoodFor = TimeSpan.FromHours(1);
    private static readonly TimeSpan PauseAfterTrouble = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim _one = new(1, 1);
    private TimeSpan? _ahead;
    private long? _lookedAt;
    private TimeSpan _pause;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            // Elapsed time, not the time of day: it is the latter that is in doubt.
            if (_lookedAt is not { } last || clock.GetElapsedTime(last) >= _pause)
                await LookAsync(cancellationToken);
        }
        finally
        {
            _one.Release();
        }

        return _ahead is { } ahead && ahead.Duration() > Tolerance
            ? HealthCheckResult.Degraded($"The clock of this machine is about {ahead.Duration().TotalMinutes:0} minutes {(ahead > TimeSpan.Zero ? "fast" : "slow")}; messages from Teams are refused until it is set right.")
            : HealthCheckResult.Healthy();
    }

    public void Dispose() => _one.Dispose();

    /// <summary>Compares with the time that the authority of the channel writes on an answer; one that cannot be reached says nothing about the clock.</summary>
    private async Task LookAsync(CancellationToken cancellationToken)
    {
        _lookedAt = clock.GetTimestamp();
        _pause = PauseAfterTrouble;
        try
        {
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            limit.CancelAfter(Patience);
            using var answer = await clients.CreateClient(string.Empty).GetAsync(ChannelKeys.Address(settings), HttpCompletionOption.ResponseHeadersRead, limit.Token);
            if (answer.Headers.Date is not { } theirs) return;

            (_ahead, _pause) = (clock.GetUtcNow() - theirs, GoodFor);
        }
        catch (Exception trouble) when (trouble is HttpRequestException || (trouble is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            // Asked again after the pause.
        }
    }
}
