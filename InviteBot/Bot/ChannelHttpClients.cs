using System.Net;

namespace InviteBot.Bot;

/// <summary>The HTTP client for clouds and channels: it keeps the bot's token from hosts that are not channels, and follows no redirect.</summary>
internal sealed class ChannelHttpClients : IHttpClientFactory, IDisposable
{
    private readonly HttpClient _client;

    public ChannelHttpClients(ChannelHosts hosts)
        : this(hosts, new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
    {
    }

    public ChannelHttpClients(ChannelHosts hosts, HttpMessageHandler network)
    {
        _client = new HttpClient(new TokenKeeper(hosts, network)) { Timeout = TimeSpan.FromSeconds(15) };
    }

    public HttpClient CreateClient(string name) => _client;

    public void Dispose() => _client.Dispose();

    private sealed class TokenKeeper(ChannelHosts hosts, HttpMessageHandler network) : DelegatingHandler(network)
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            request.Headers.Authorization is null || (request.RequestUri is { } address && hosts.Allows(address))
                ? base.SendAsync(request, cancellationToken)
                : throw new HttpRequestException(HttpRequestError.Unknown, "This host is not one of a channel.", statusCode: HttpStatusCode.Forbidden);
    }
}
