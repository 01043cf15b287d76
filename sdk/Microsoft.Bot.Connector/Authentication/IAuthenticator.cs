namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Fetches tokens for outgoing calls.</summary>
public interface IAuthenticator
{
    Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false);
}
