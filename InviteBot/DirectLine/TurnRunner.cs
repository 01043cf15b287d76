using InviteBot.Metering;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace InviteBot.DirectLine;

/// <summary>
/// Runs one pending activity through the bot, in a scope of its own, and commits what came of it. The catch-all of this
/// channel stands here, because only here the half of an answer can be thrown away with the state that belongs to it.
/// </summary>
internal sealed class TurnRunner(
    DirectLineAdapter adapter,
    StreamHub streams,
    IServiceScopeFactory scopes,
    IOptions<DirectLineOptions> options,
    TimeProvider clock,
    TurnMeter meter,
    ILogger<TurnRunner> log)
{
    private const int MostAttempts = 3;

    /// <summary>Returns when the activity is handled: answered, or apologised for, or by somebody else. Throws if the log cannot be written.</summary>
    public async Task RunAsync(PendingTurn pending, CancellationToken stopping)
    {
        using var span = Spans.Turn(DirectLineAdapter.ChannelId, pending.ConversationId, pending.Trace);
        var begun = clock.GetTimestamp();
        var commit = TurnCommit.Conflict;
        for (var attempt = 1; attempt <= MostAttempts && commit == TurnCommit.Conflict; attempt++)
        {
            await using var scope = scopes.CreateAsyncScope();
            if (await AskBotAsync(scope.ServiceProvider, pending, stopping) is not { } replies)
                break;
            commit = await CommitAsync(scope.ServiceProvider, pending, replies.Activities, stopping);
        }
        if (commit == TurnCommit.Conflict)
            await ApologiseAsync(pending, stopping);
        if (commit != TurnCommit.Overtaken)
            Measure(pending, span, clock.GetElapsedTime(begun), hasFailed: commit == TurnCommit.Conflict);
        else
            span.Ended("repeated");
        streams.Signal(pending.ConversationId);
    }

    private void Measure(PendingTurn pending, TurnSpan span, TimeSpan duration, bool hasFailed)
    {
        var outcome = hasFailed ? "failed" : "answered";
        span.Ended(outcome);
        meter.TurnEnded(DirectLineAdapter.ChannelId, duration, hasFailed);
        if (log.IsEnabled(LogLevel.Debug))
            Log.TurnEnded(log, pending.ActivityId, ConversationHash.Of(pending.ConversationId), outcome, (long)duration.TotalMilliseconds);
    }

    /// <summary>Null if the bot failed; what it had said until then is not said.</summary>
    private async Task<TurnReplies?> AskBotAsync(IServiceProvider services, PendingTurn pending, CancellationToken stopping)
    {
        var replies = new TurnReplies();
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        patience.CancelAfter(options.Value.TurnTimeout);
        try
        {
            var bot = services.GetRequiredService<IBot>();
            var turn = adapter.RunAsync(ActivityJson.Read(pending.Json), bot, replies, patience.Token);
            await HoldUntilDoneAsync(turn, services, pending, patience.Token);
            return replies;
        }
        catch (Exception failure) when (failure is not IOException && !stopping.IsCancellationRequested)
        {
            Log.TurnFailed(log, pending.ActivityId, failure);
            return null;
        }
    }

    /// <summary>Keeps the conversation for as long as the bot thinks.</summary>
    private static async Task HoldUntilDoneAsync(Task turn, IServiceProvider services, PendingTurn pending, CancellationToken patience)
    {
        while (!turn.IsCompleted && pending.RenewEvery is { } every)
        {
            try
            {
                await turn.WaitAsync(every, patience);
            }
            catch (TimeoutException) when (!turn.IsCompleted)
            {
                await services.GetRequiredService<IConversationLog>().RenewAsync(pending, patience);
            }
        }
        await turn.WaitAsync(patience);
    }

    private async Task ApologiseAsync(PendingTurn pending, CancellationToken stopping)
    {
        var apology = new Activity(ActivityTypes.Message)
        {
            Id = Guid.CreateVersion7().ToString("N"),
            Timestamp = clock.GetUtcNow(),
            ChannelId = DirectLineAdapter.ChannelId,
            Conversation = new ConversationAccount(id: pending.ConversationId),
            From = new ChannelAccount(options.Value.BotId, options.Value.BotName, RoleTypes.Bot),
            ReplyToId = pending.Number > 0 ? pending.ActivityId : null,
            Text = options.Value.FailureText,
        };
        await using var scope = scopes.CreateAsyncScope();
        await CommitAsync(scope.ServiceProvider, pending, [ActivityJson.Write(apology)], stopping);
    }

    private Task<TurnCommit> CommitAsync(IServiceProvider services, PendingTurn pending, IReadOnlyList<string> replies, CancellationToken stopping) =>
        services.GetRequiredService<IConversationLog>().CommitAsync(pending, replies, clock.GetUtcNow(), stopping);
}
