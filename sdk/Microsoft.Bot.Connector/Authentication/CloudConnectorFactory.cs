namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes clients that speak as the bot's app; they share their HTTP client and their token.</summary>
internal sealed class CloudConnectorFactory(
    string appId, CloudAddresses cloud, ServiceClientCredentialsFactory credentials, BotHttp http) : ConnectorFactory
{
    public override async Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken)
    {
        var scope = string.IsNullOrEmpty(audience) ? cloud.OAuthScope : audience;
        var proof = await credentials
            .CreateCredentialsAsync(appId, scope, cloud.LoginUrl, cloud.ValidateAuthority, cancellationToken)
            .ConfigureAwait(false);
        return new ConnectorClient(new Uri(serviceUrl), proof, http.Client, disposeHttpClient: false);
    }
}
