using System.Threading.Channels;
using InviteBot.DirectLine;

namespace InviteBot.Storage;

/// <summary>The news of a program that runs alone: only what it erased itself.</summary>
internal sealed class LocalNews : INews
{
    private readonly Channel<ConversationNews> _inbox = Channel.CreateUnbounded<ConversationNews>();

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Grown(string conversationId)
    {
    }

    public void Erased(IEnumerable<string> conversationIds)
    {
        foreach (var id in conversationIds) _inbox.Writer.TryWrite(new ConversationNews(id, IsErased: true));
    }

    public IAsyncEnumerable<ConversationNews> ReadAsync(CancellationToken cancellationToken) => _inbox.Reader.ReadAllAsync(cancellationToken);
}
