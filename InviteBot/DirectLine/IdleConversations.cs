using Microsoft.Extensions.Options;

namespace InviteBot.DirectLine;

/// <summary>Erases conversations in which nothing has happened for as long as the settings allow.</summary>
internal sealed class IdleConversations(
    IServiceScopeFactory scopes, StreamHub streams, IOptions<DirectLineOptions> options, TimeProvider clock, ILogger<IdleConversations> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken).AsTask().ConfigureAwait(ConfigureAwaitOptions.None))
            await EraseAsync(stoppingToken);
    }

    private async Task EraseAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var conversations = scope.ServiceProvider.GetRequiredService<IConversationLog>();
            var erased = await conversations.EraseIdleAsync(clock.GetUtcNow() - options.Value.IdleLifetime, cancellationToken);
            foreach (var conversationId in erased)
                streams.Close(conversationId);
            if (erased.Count > 0)
                Log.IdleErased(log, erased.Count);
        }
        catch (IOException failure)
        {
            Log.LogUnavailable(log, failure);
        }
    }
}
