namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The HTTP client for calls to clouds and channels: the host's, or one that all share.</summary>
internal sealed class BotHttp(IHttpClientFactory factory)
{
    // A redirect could carry what was meant for a channel to another host.
    private static readonly HttpClient Shared = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    });

    public HttpClient Client => factory?.CreateClient() ?? Shared;
}
