using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Signs outgoing requests with an app id and its password.</summary>
public class MicrosoftAppCredentials : AppCredentials
{
    public const string MicrosoftAppIdKey = "MicrosoftAppId";

    public const string MicrosoftAppPasswordKey = "MicrosoftAppPassword";

    public const string MicrosoftAppTenantIdKey = "MicrosoftAppTenantId";

    public const string MicrosoftAppTypeKey = "MicrosoftAppType";

    public static readonly MicrosoftAppCredentials Empty = new(null, null);

    public MicrosoftAppCredentials(
        string appId, string password, HttpClient customHttpClient = null, ILogger logger = null, string oAuthScope = null)
        : this(appId, password, null, customHttpClient, logger, oAuthScope)
    {
    }

    public MicrosoftAppCredentials(
        string appId, string password, string channelAuthTenant, HttpClient customHttpClient = null, ILogger logger = null, string oAuthScope = null)
        : base(channelAuthTenant, customHttpClient, logger, oAuthScope)
    {
        MicrosoftAppId = appId;
        MicrosoftAppPassword = password;
    }

    public string MicrosoftAppPassword { get; set; }

    protected override Lazy<IAuthenticator> BuildIAuthenticator() => new(() => new MsalAppCredentials(
        MsalAppCredentials.Application(MicrosoftAppId, MicrosoftAppPassword, OAuthEndpoint, ValidateAuthority, CustomHttpClient),
        MicrosoftAppId,
        OAuthEndpoint,
        OAuthScope,
        ValidateAuthority,
        Logger));
}
