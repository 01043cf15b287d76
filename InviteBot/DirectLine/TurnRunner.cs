using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace InviteBot.DirectLine;

/// <summary>Runs one pending activity through the bot, in a scope of its own, and commits what came of it.</summary>
internal sealed class TurnRunner(
    DirectLineAdapter adapter,
    StreamHub streams,
    IServiceScopeFactory scopes,
    IOptions<DirectLineOptions> options,
    TimeProvider clock,
    ILogger<TurnRunner> log)
{
    private const int MostAttempts = 3;

    /// <summary>Returns when the activity is handled: answered, or apologised for. Throws if the log cannot be written.</summary>
    public async Task RunAsync(string conversationId, IncomingActivity pending, CancellationToken stopping)
    {
        var committed = false;
        for (var attempt = 1; attempt <= MostAttempts && !committed; attempt++)
        {
            await using var scope = scopes.CreateAsyncScope();
            if (await AskBotAsync(scope.ServiceProvider, pending, stopping) is not { } replies)
                break;
            committed = await CommitAsync(scope.ServiceProvider, conversationId, pending.Id, replies.Activities, stopping);
        }
        if (!committed)
            await ApologiseAsync(conversationId, pending.Id, stopping);
        streams.Signal(conversationId);
    }

    /// <summary>Null if the bot failed; what it had said until then is not said.</summary>
    private async Task<TurnReplies?> AskBotAsync(IServiceProvider services, IncomingActivity pending, CancellationToken stopping)
    {
        var replies = new TurnReplies();
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        patience.CancelAfter(options.Value.TurnTimeout);
        try
        {
            var bot = services.GetRequiredService<IBot>();
            await adapter.RunAsync(ActivityJson.Read(pending.Json), bot, replies, patience.Token).WaitAsync(patience.Token);
            return replies;
        }
        catch (Exception failure) when (!stopping.IsCancellationRequested)
        {
            Log.TurnFailed(log, pending.Id, failure);
            return null;
        }
    }

    private async Task ApologiseAsync(string conversationId, string handledId, CancellationToken stopping)
    {
        var apology = new Activity(ActivityTypes.Message)
        {
            Id = Guid.CreateVersion7().ToString("N"),
            Timestamp = clock.GetUtcNow(),
            ChannelId = DirectLineAdapter.ChannelId,
            Conversation = new ConversationAccount(id: conversationId),
            From = new ChannelAccount(options.Value.BotId, options.Value.BotName, RoleTypes.Bot),
            Text = options.Value.FailureText,
        };
        await using var scope = scopes.CreateAsyncScope();
        await CommitAsync(scope.ServiceProvider, conversationId, handledId, [ActivityJson.Write(apology)], stopping);
    }

    private Task<bool> CommitAsync(IServiceProvider services, string conversationId, string handledId, IReadOnlyList<string> replies, CancellationToken stopping) =>
        services.GetRequiredService<IConversationLog>()
            .CommitAsync(new FinishedTurn(conversationId, handledId, replies, clock.GetUtcNow()), stopping);
}
