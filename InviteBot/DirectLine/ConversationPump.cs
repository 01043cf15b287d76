using InviteBot.Metering;

namespace InviteBot.DirectLine;

/// <summary>
/// Has the pending activities of each conversation answered, one at a time and in the order they came. The queue is the
/// log itself, so what was pending when the program stopped, or when another instance died, is answered all the same.
/// </summary>
internal sealed class ConversationPump(TurnRunner runner, IServiceScopeFactory scopes, TimeProvider clock, ILogger<ConversationPump> log) : IHostedService, IDisposable
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(15);

    /// <summary>How often to look for what a dead instance left behind.</summary>
    private static readonly TimeSpan RoundsEvery = TimeSpan.FromSeconds(2);

    private readonly CancellationTokenSource _stopping = new();
    private readonly Lock _lock = new();

    /// <summary>The conversations being worked on; true if something came in since the worker last looked.</summary>
    private readonly Dictionary<string, bool> _working = new(StringComparer.Ordinal);

    private Task _rounds = Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _rounds = Task.Run(GoRoundAsync, CancellationToken.None);
        return Task.CompletedTask;
    }

    /// <summary>Says that a conversation has something pending. Returns at once.</summary>
    public void Wake(string conversationId)
    {
        lock (_lock)
        {
            var isWorkedOn = _working.ContainsKey(conversationId);
            _working[conversationId] = isWorkedOn;
            if (isWorkedOn)
                return;
        }
        _ = Task.Run(() => WorkAsync(conversationId));
    }

    /// <summary>A turn that is running gets the host's shutdown time; what it does not finish stays pending.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested && AnyWork())
            await Task.Delay(50, CancellationToken.None);
        await _stopping.CancelAsync();
        await _rounds.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <summary>Cancels and does not dispose: a host that is torn down may stop its services after disposing them.</summary>
    public void Dispose() => _stopping.Cancel();

    private async Task GoRoundAsync()
    {
        using var timer = new PeriodicTimer(RoundsEvery, clock);
        do
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                foreach (var conversationId in await scope.ServiceProvider.GetRequiredService<IConversationLog>().UnfinishedAsync(_stopping.Token))
                    Wake(conversationId);
            }
            catch (IOException failure)
            {
                Log.LogUnavailable(log, failure);
            }
        }
        while (await timer.WaitForNextTickAsync(_stopping.Token));
    }

    private async Task WorkAsync(string conversationId)
    {
        // The worker of a conversation outlives the request that woke it; each turn belongs to the request that brought it.
        Spans.Leave();
        var pause = FirstPause;
        while (!_stopping.IsCancellationRequested)
        {
            try
            {
                await AnswerPendingAsync(conversationId);
                pause = FirstPause;
                if (IsDone(conversationId))
                    return;
            }
            catch (Exception failure) when (!_stopping.IsCancellationRequested)
            {
                // Whatever the store's trouble is, the activity is still pending: it is answered when the store is back.
                Log.LogUnavailable(log, failure);
                await Task.Delay(pause, _stopping.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    private async Task AnswerPendingAsync(string conversationId)
    {
        while (await TakeAsync(conversationId) is { } pending)
            await runner.RunAsync(pending, _stopping.Token);
    }

    private async Task<PendingTurn?> TakeAsync(string conversationId)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IConversationLog>().TakeAsync(conversationId, _stopping.Token);
    }

    private bool IsDone(string conversationId)
    {
        lock (_lock)
        {
            if (!_working[conversationId])
                return _working.Remove(conversationId);
            _working[conversationId] = false;
            return false;
        }
    }

    private bool AnyWork()
    {
        lock (_lock)
            return _working.Count > 0;
    }
}
