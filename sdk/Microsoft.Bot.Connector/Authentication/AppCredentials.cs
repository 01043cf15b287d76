using System.Globalization;
using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Signs outgoing requests as the bot's app.</summary>
public abstract class AppCredentials : ServiceClientCredentials
{
    private readonly string _oAuthScope;
    private readonly Lazy<Lazy<IAuthenticator>> _authenticator;

    public AppCredentials(string channelAuthTenant = null, HttpClient customHttpClient = null, ILogger logger = null)
        : this(channelAuthTenant, customHttpClient, logger, null)
    {
    }

    public AppCredentials(string channelAuthTenant = null, HttpClient customHttpClient = null, ILogger logger = null, string oAuthScope = null)
    {
        _oAuthScope = oAuthScope;
        _authenticator = new Lazy<Lazy<IAuthenticator>>(BuildIAuthenticator);
        AuthTenant = string.IsNullOrWhiteSpace(channelAuthTenant) ? null : channelAuthTenant;
        CustomHttpClient = customHttpClient;
        Logger = logger;
    }

    public string MicrosoftAppId { get; set; }

    public virtual string ChannelAuthTenant
    {
        get => string.IsNullOrEmpty(AuthTenant) ? DefaultChannelAuthTenant : AuthTenant;
        set => AuthTenant = Uri.IsWellFormedUriString(EndpointOf(value), UriKind.Absolute)
            ? value
            : throw new ArgumentException("The tenant is not one that can stand in an address.", nameof(value));
    }

    public virtual string OAuthEndpoint => EndpointOf(ChannelAuthTenant);

    public virtual string OAuthScope => string.IsNullOrEmpty(_oAuthScope) ? ToChannelFromBotOAuthScope : _oAuthScope;

    public virtual bool ValidateAuthority => true;

    protected string AuthTenant { get; set; }

    protected HttpClient CustomHttpClient { get; set; }

    protected ILogger Logger { get; set; }

    protected virtual string DefaultChannelAuthTenant => AuthenticationConstants.DefaultChannelAuthTenant;

    protected virtual string ToChannelFromBotLoginUrlTemplate => AuthenticationConstants.ToChannelFromBotLoginUrlTemplate;

    protected virtual string ToChannelFromBotOAuthScope => AuthenticationConstants.ToChannelFromBotOAuthScope;

    public override async Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await base.ProcessHttpRequestAsync(request, cancellationToken).ConfigureAwait(false);
        if (!string.IsNullOrEmpty(MicrosoftAppId))
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await GetTokenAsync().ConfigureAwait(false));
        }
    }

    public async Task<string> GetTokenAsync(bool forceRefresh = false)
    {
        var result = await _authenticator.Value.Value.GetTokenAsync(forceRefresh).ConfigureAwait(false);
        return result.AccessToken;
    }

    protected abstract Lazy<IAuthenticator> BuildIAuthenticator();

    private string EndpointOf(string tenant) => string.Format(CultureInfo.InvariantCulture, ToChannelFromBotLoginUrlTemplate, tenant);
}
