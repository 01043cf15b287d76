using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>Asks Teams about the people of a team or conversation.</summary>
public static class TeamsInfo
{
    /// <summary>A member of the team the activity comes from, or of the conversation where there is no team.</summary>
    public static Task<TeamsChannelAccount> GetMemberAsync(ITurnContext turnContext, string userId, CancellationToken cancellationToken = default)
        => Member(turnContext, userId, TeamOrConversation(turnContext), cancellationToken);

    public static Task<TeamsChannelAccount> GetTeamMemberAsync(ITurnContext turnContext, string userId, string teamId = null, CancellationToken cancellationToken = default)
        => Member(turnContext, userId, Team(turnContext, teamId), cancellationToken);

    /// <summary>One page of the members of the team the activity comes from, or of the conversation where there is no team.</summary>
    public static Task<TeamsPagedMembersResult> GetPagedMembersAsync(ITurnContext turnContext, int? pageSize = null, string continuationToken = null, CancellationToken cancellationToken = default)
        => Members(turnContext, TeamOrConversation(turnContext), pageSize, continuationToken, cancellationToken);

    public static Task<TeamsPagedMembersResult> GetPagedTeamMembersAsync(ITurnContext turnContext, string teamId = null, string continuationToken = null, int? pageSize = null, CancellationToken cancellationToken = default)
        => Members(turnContext, Team(turnContext, teamId), pageSize, continuationToken, cancellationToken);

    private static async Task<TeamsChannelAccount> Member(ITurnContext turnContext, string userId, string conversationId, CancellationToken cancellationToken)
    {
        var member = await ((Conversations)ConversationsOf(turnContext)).GetConversationMemberAsync(userId, conversationId, cancellationToken).ConfigureAwait(false);
        return JObject.FromObject(member, StateJson.Plain).ToObject<TeamsChannelAccount>(StateJson.Plain);
    }

    private static async Task<TeamsPagedMembersResult> Members(ITurnContext turnContext, string conversationId, int? pageSize, string continuationToken, CancellationToken cancellationToken)
    {
        var page = await ConversationsOf(turnContext).GetConversationPagedMembersAsync(conversationId, pageSize, continuationToken, cancellationToken).ConfigureAwait(false);
        return new TeamsPagedMembersResult(page.ContinuationToken, page.Members);
    }

    private static string Team(ITurnContext turnContext, string teamId)
        => teamId ?? turnContext.Activity.TeamsGetTeamInfo()?.Id
            ?? throw new InvalidOperationException("This method is only valid within the scope of a MS Teams Team.");

    private static string TeamOrConversation(ITurnContext turnContext)
        => turnContext.Activity.TeamsGetTeamInfo()?.Id ?? turnContext.Activity.Conversation?.Id
            ?? throw new InvalidOperationException("The activity names no conversation.");

    private static IConversations ConversationsOf(ITurnContext turnContext)
        => turnContext.TurnState.Get<IConnectorClient>()?.Conversations ?? throw new InvalidOperationException("This method requires a connector client.");
}
