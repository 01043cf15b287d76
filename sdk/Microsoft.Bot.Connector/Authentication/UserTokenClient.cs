using System.Text;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Asks the token service for the tokens of people who signed in.</summary>
public abstract class UserTokenClient : IDisposable
{
    protected UserTokenClient()
    {
    }

    public abstract Task<TokenResponse> GetUserTokenAsync(
        string userId, string connectionName, string channelId, string magicCode, CancellationToken cancellationToken);

    public abstract Task<SignInResource> GetSignInResourceAsync(
        string connectionName, Activity activity, string finalRedirect, CancellationToken cancellationToken);

    public abstract Task SignOutUserAsync(string userId, string connectionName, string channelId, CancellationToken cancellationToken);

    public abstract Task<TokenStatus[]> GetTokenStatusAsync(
        string userId, string channelId, string includeFilter, CancellationToken cancellationToken);

    public abstract Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(
        string userId, string connectionName, string[] resourceUrls, string channelId, CancellationToken cancellationToken);

    public abstract Task<TokenResponse> ExchangeTokenAsync(
        string userId, string connectionName, string channelId, TokenExchangeRequest exchangeRequest, CancellationToken cancellationToken);

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Packs what the token service has to hand back after a sign-in.</summary>
    protected static string CreateTokenExchangeState(string appId, string connectionName, Activity activity)
    {
        var state = new TokenExchangeState
        {
            ConnectionName = connectionName,
            Conversation = activity.GetConversationReference(),
            RelatesTo = activity.RelatesTo,
            MsAppId = appId,
        };
        return Convert.ToBase64String(Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(state, WireJson.Settings)));
    }

    protected virtual void Dispose(bool disposing)
    {
    }
}
