using Microsoft.Bot.Builder;

namespace InviteBot.Interview;

/// <summary>Finds the session of the person who is talking. A session belongs to one person in one conversation.</summary>
public sealed class InterviewSessions(PrivateConversationState state)
{
    private readonly IStatePropertyAccessor<InterviewSession> _property = state.CreateProperty<InterviewSession>(nameof(InterviewSession));

    /// <summary>The session as it is; what a turn changes in it is saved with the turn.</summary>
    public Task<InterviewSession> OfAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        _property.GetAsync(turnContext, () => new InterviewSession(), cancellationToken);

    /// <summary>Puts a fresh session in the place of the one there is.</summary>
    public Task ReplaceAsync(ITurnContext turnContext, InterviewSession session, CancellationToken cancellationToken) =>
        _property.SetAsync(turnContext, session, cancellationToken);
}
