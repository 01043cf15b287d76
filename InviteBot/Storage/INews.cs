using InviteBot.DirectLine;

namespace InviteBot.Storage;

/// <summary>Tells the instances what has changed, so that their streams show it at once.</summary>
internal interface INews : IHostedService
{
    void Grown(string conversationId);

    void Erased(IEnumerable<string> conversationIds);

    IAsyncEnumerable<ConversationNews> ReadAsync(CancellationToken cancellationToken);
}
