using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace InviteBot.Bot;

/// <summary>Makes sure, before a turn, that the bot will be able to answer: a turn whose answer cannot be sent must not move the conversation on.</summary>
internal static class OutgoingToken
{
    /// <summary>Teams waits fifteen seconds for an answer; one that comes later helps nobody.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <exception cref="OutgoingTokenException">There is no token to be had.</exception>
    public static async Task FetchAsync(ITurnContext turnContext)
    {
        var isAnsweredByRequest = turnContext.Activity.Type == ActivityTypes.Invoke || turnContext.Activity.DeliveryMode == DeliveryModes.ExpectReplies;
        if (isAnsweredByRequest || turnContext.TurnState.Get<IConnectorClient>()?.Credentials is not AppCredentials credentials || string.IsNullOrEmpty(credentials.MicrosoftAppId)) return;
        try
        {
            await credentials.GetTokenAsync().WaitAsync(Patience);
        }
        catch (Exception trouble)
        {
            throw new OutgoingTokenException("There is no token for answering at the moment.", trouble);
        }
    }
}
