namespace InviteBot.DirectLine;

/// <summary>Where the conversations of the page are held: in this program, or at an Azure Direct Line.</summary>
public interface IPageSessions
{
    /// <summary>
    /// The session of a person's conversation, or of a new one where there is none (any more); a new person is made up
    /// for null. Null when the channel cannot be reached now.
    /// </summary>
    Task<PageSession?> OpenAsync(string? userId, string? conversationId, CancellationToken cancellationToken);
}
