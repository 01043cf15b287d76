namespace InviteBot.DirectLine;

/// <summary>Sessions of the channel in this program.</summary>
internal sealed class EmbeddedPageSessions(TokenService tokens, IConversationLog log) : IPageSessions
{
    public async Task<PageSession?> OpenAsync(string? userId, string? conversationId, CancellationToken cancellationToken)
    {
        var person = userId ?? TokenService.NewUserId();
        // A conversation that was erased, or that nobody ever opened, is replaced by a new one of the same person.
        var conversation = userId is not null && conversationId is not null && await log.FindAsync(conversationId, cancellationToken) is not null
            ? conversationId
            : TokenService.NewConversationId();
        return new PageSession(person, conversation, tokens.Issue(conversation, person), DirectLineRoutes.Prefix, KeepsAlive: true);
    }
}
