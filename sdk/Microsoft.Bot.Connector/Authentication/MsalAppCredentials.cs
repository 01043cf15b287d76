using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Signs outgoing requests with tokens that a confidential client application fetches.</summary>
public class MsalAppCredentials : AppCredentials, IAuthenticator
{
    public static readonly MsalAppCredentials Empty = new(appId: null, appPassword: null);

    private readonly RenewedToken _token;

    public MsalAppCredentials(
        IConfidentialClientApplication clientApplication,
        string appId,
        string authority = null,
        string scope = null,
        bool validateAuthority = true,
        ILogger logger = null)
        : this(() => clientApplication, appId, scope, logger)
    {
    }

    public MsalAppCredentials(
        string appId,
        string appPassword,
        string authority = null,
        string scope = null,
        bool validateAuthority = true,
        ILogger logger = null)
        : this(() => Application(appId, appPassword, authority, validateAuthority, null), appId, scope, logger)
    {
    }

    private MsalAppCredentials(Func<IConfidentialClientApplication> application, string appId, string scope, ILogger logger)
        : base(null, null, logger, scope)
    {
        var client = new Lazy<IConfidentialClientApplication>(application);
        MicrosoftAppId = appId;
        _token = new RenewedToken(forceRefresh => AcquireAsync(client.Value, forceRefresh));
    }

    Task<AuthenticatorResult> IAuthenticator.GetTokenAsync(bool forceRefresh) => _token.GetTokenAsync(forceRefresh);

    internal static IConfidentialClientApplication Application(
        string appId, string appPassword, string authority, bool validateAuthority, HttpClient http)
    {
        var builder = ConfidentialClientApplicationBuilder.Create(appId)
            .WithAuthority(new Uri(authority ?? AuthenticationConstants.ToChannelFromBotLoginUrl), validateAuthority)
            .WithInstanceDiscovery(validateAuthority)
            .WithClientSecret(appPassword);
        return (http is null ? builder : builder.WithHttpClientFactory(new MsalHttpClient(http))).Build();
    }

    protected override Lazy<IAuthenticator> BuildIAuthenticator() => new(this);

    private async Task<AuthenticatorResult> AcquireAsync(IConfidentialClientApplication client, bool forceRefresh)
    {
        var scope = OAuthScope.EndsWith("/.default", StringComparison.Ordinal) ? OAuthScope : OAuthScope + "/.default";
        var result = await client.AcquireTokenForClient([scope]).WithForceRefresh(forceRefresh).ExecuteAsync().ConfigureAwait(false);
        return new AuthenticatorResult { AccessToken = result.AccessToken, ExpiresOn = result.ExpiresOn };
    }
}
