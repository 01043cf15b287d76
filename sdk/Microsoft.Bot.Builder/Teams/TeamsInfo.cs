using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>Asks Teams about the people of a conversation.</summary>
public static class TeamsInfo
{
    /// <summary>A member of the team the activity comes from, or of the conversation where there is no team.</summary>
    public static Task<TeamsChannelAccount> GetMemberAsync(ITurnContext turnContext, string userId, CancellationToken cancellationToken = default)
    {
        var teamId = turnContext.Activity.TeamsGetTeamInfo()?.Id;
        return Member(turnContext, userId, teamId ?? turnContext.Activity.Conversation?.Id, cancellationToken);
    }

    public static Task<TeamsChannelAccount> GetTeamMemberAsync(ITurnContext turnContext, string userId, string teamId = null, CancellationToken cancellationToken = default)
    {
        var team = teamId ?? turnContext.Activity.TeamsGetTeamInfo()?.Id
            ?? throw new InvalidOperationException("This method is only valid within the scope of a MS Teams Team.");
        return Member(turnContext, userId, team, cancellationToken);
    }

    private static async Task<TeamsChannelAccount> Member(ITurnContext turnContext, string userId, string conversationId, CancellationToken cancellationToken)
    {
        if (conversationId == null)
            throw new InvalidOperationException("The activity names no conversation.");

        var connector = turnContext.TurnState.Get<IConnectorClient>() ?? throw new InvalidOperationException("This method requires a connector client.");
        var member = await ((Conversations)connector.Conversations).GetConversationMemberAsync(userId, conversationId, cancellationToken).ConfigureAwait(false);
        return JObject.FromObject(member, StateJson.Plain).ToObject<TeamsChannelAccount>(StateJson.Plain);
    }
}
