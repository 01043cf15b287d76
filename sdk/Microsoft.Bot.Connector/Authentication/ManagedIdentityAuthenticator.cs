using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Fetches tokens as the managed identity of the machine the bot runs on.</summary>
public class ManagedIdentityAuthenticator : IAuthenticator
{
    private readonly IManagedIdentityApplication _application;
    private readonly string _resource;
    private readonly RenewedToken _token;

    public ManagedIdentityAuthenticator(string appId, string resource, HttpClient customHttpClient = null, ILogger logger = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(appId);
        ArgumentException.ThrowIfNullOrWhiteSpace(resource);
        var builder = ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(appId));
        _application = (customHttpClient is null ? builder : builder.WithHttpClientFactory(new MsalHttpClient(customHttpClient))).Build();
        _resource = resource;
        _token = new RenewedToken(AcquireAsync);
    }

    public Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false) => _token.GetTokenAsync(forceRefresh);

    private async Task<AuthenticatorResult> AcquireAsync(bool forceRefresh)
    {
        var result = await _application.AcquireTokenForManagedIdentity(_resource).WithForceRefresh(forceRefresh).ExecuteAsync().ConfigureAwait(false);
        return new AuthenticatorResult { AccessToken = result.AccessToken, ExpiresOn = result.ExpiresOn };
    }
}
