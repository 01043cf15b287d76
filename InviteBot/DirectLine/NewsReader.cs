namespace InviteBot.DirectLine;

/// <summary>Wakes the streams of this instance when another one has added to their conversations, and closes those that were erased.</summary>
internal sealed class NewsReader(IServiceScopeFactory scopes, StreamHub streams) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var news = scope.ServiceProvider.GetRequiredService<IConversationLog>().NewsAsync(stoppingToken);
        await foreach (var (conversationId, isErased) in news.WithCancellation(stoppingToken))
        {
            if (conversationId is null)
                streams.SignalAll();
            else if (isErased)
                streams.Close(conversationId);
            else
                streams.Signal(conversationId);
        }
    }
}
