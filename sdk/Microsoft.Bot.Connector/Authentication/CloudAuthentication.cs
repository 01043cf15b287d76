using System.Globalization;
using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Checks the requests of one cloud's channels.</summary>
internal sealed class CloudAuthentication : BotFrameworkAuthentication
{
    // The tenants whose tokens the Emulator brings.
    private static readonly string[] EmulatorTenants =
    [
        "d6d49420-f39b-4df7-a1dc-d59a935871db",
        "f8cdef31-a31e-4b4a-93e4-5f571e91255a",
        "cab8a31a-1906-4287-a0d8-4eef66b95f6e",
    ];

    private readonly CloudAddresses _cloud;
    private readonly ServiceClientCredentialsFactory _credentials;
    private readonly AuthenticationConfiguration _configuration;
    private readonly BotHttp _http;
    private readonly TokenCheck _channelTokens;
    private readonly TokenCheck _emulatorTokens;

    public CloudAuthentication(
        CloudAddresses cloud, ServiceClientCredentialsFactory credentials, AuthenticationConfiguration configuration, IHttpClientFactory httpClientFactory)
    {
        _cloud = cloud;
        _credentials = credentials;
        _configuration = configuration;
        _http = new BotHttp(httpClientFactory);
        _channelTokens = new TokenCheck([cloud.TokenIssuer], new SigningKeySource(cloud.OpenIdMetadataUrl, _http));
        if (cloud.EmulatorOpenIdMetadataUrl is { } emulator)
        {
            var issuers = EmulatorTenants.SelectMany(IssuersOf).Concat(configuration.ValidTokenIssuers ?? []);
            _emulatorTokens = new TokenCheck([.. issuers], new SigningKeySource(emulator, _http));
        }
    }

    public override string GetOriginatingAudience() => _cloud.OAuthScope;

    public override Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string authHeader, CancellationToken cancellationToken) =>
        AuthenticateAsync(authHeader, activity.ChannelId, activity.ServiceUrl ?? string.Empty, cancellationToken);

    public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(
        string authHeader, string channelIdHeader, CancellationToken cancellationToken) =>
        AuthenticateAsync(authHeader, channelIdHeader, null, cancellationToken);

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) =>
        new CloudConnectorFactory(BotClaims.BotAppId(claimsIdentity), _cloud, _credentials, _http);

    public override Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Signing people in is not offered.");

    private static IEnumerable<string> IssuersOf(string tenant) =>
    [
        string.Format(CultureInfo.InvariantCulture, AuthenticationConstants.ValidTokenIssuerUrlTemplateV1, tenant),
        string.Format(CultureInfo.InvariantCulture, AuthenticationConstants.ValidTokenIssuerUrlTemplateV2, tenant),
        string.Format(CultureInfo.InvariantCulture, AuthenticationConstants.ValidGovernmentTokenIssuerUrlTemplateV1, tenant),
        string.Format(CultureInfo.InvariantCulture, AuthenticationConstants.ValidGovernmentTokenIssuerUrlTemplateV2, tenant),
    ];

    private async Task<AuthenticateRequestResult> AuthenticateAsync(
        string authHeader, string channelId, string serviceUrl, CancellationToken cancellationToken)
    {
        var identity = await IdentifyAsync(authHeader, channelId, serviceUrl, cancellationToken).ConfigureAwait(false);
        return new AuthenticateRequestResult
        {
            ClaimsIdentity = identity,
            Audience = _cloud.OAuthScope,
            CallerId = await GenerateCallerIdAsync(_credentials, identity, _cloud.CallerId, cancellationToken).ConfigureAwait(false),
            ConnectorFactory = CreateConnectorFactory(identity),
        };
    }

    private async Task<ClaimsIdentity> IdentifyAsync(string authHeader, string channelId, string serviceUrl, CancellationToken cancellationToken)
    {
        if (await _credentials.IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false))
        {
            return new ClaimsIdentity([], AuthenticationConstants.AnonymousAuthType);
        }

        var token = BearerToken.Read(authHeader);
        return _emulatorTokens is not null && _emulatorTokens.Issues(token)
            ? await IdentifyEmulatorAsync(token, cancellationToken).ConfigureAwait(false)
            : await IdentifyChannelAsync(token, channelId, serviceUrl, cancellationToken).ConfigureAwait(false);
    }

    private async Task<ClaimsIdentity> IdentifyEmulatorAsync(BearerToken token, CancellationToken cancellationToken)
    {
        var (identity, _) = await _emulatorTokens.ValidateAsync(token, cancellationToken).ConfigureAwait(false);
        var hasVersion = !string.IsNullOrEmpty(BotClaims.Value(identity.Claims, AuthenticationConstants.VersionClaim));
        if (!hasVersion || !await IsOurAppAsync(BotClaims.AppId(identity.Claims), cancellationToken).ConfigureAwait(false))
        {
            throw Refusal.Because("the token of the Emulator is for another app");
        }

        return identity;
    }

    private async Task<ClaimsIdentity> IdentifyChannelAsync(
        BearerToken token, string channelId, string serviceUrl, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(channelId))
        {
            throw Refusal.Because("no channel is named");
        }

        var (identity, endorsements) = await _channelTokens.ValidateAsync(token, cancellationToken).ConfigureAwait(false);
        if (!_configuration.RequiredEndorsements.Append(channelId).All(one => EndorsementsValidator.Validate(one, endorsements)))
        {
            throw Refusal.Because("the signing key does not speak for this channel");
        }

        if (!await IsOurAppAsync(BotClaims.Value(identity.Claims, AuthenticationConstants.AudienceClaim), cancellationToken).ConfigureAwait(false))
        {
            throw Refusal.Because("the token is for another app");
        }

        var claimed = BotClaims.Value(identity.Claims, AuthenticationConstants.ServiceUrlClaim);
        if (serviceUrl is not null && (string.IsNullOrWhiteSpace(claimed) || !string.Equals(claimed, serviceUrl, StringComparison.OrdinalIgnoreCase)))
        {
            throw Refusal.Because("the token is for another service address");
        }

        return identity;
    }

    private async Task<bool> IsOurAppAsync(string appId, CancellationToken cancellationToken) =>
        !string.IsNullOrEmpty(appId) && await _credentials.IsValidAppIdAsync(appId, cancellationToken).ConfigureAwait(false);
}
