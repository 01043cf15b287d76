using Microsoft.Identity.Client;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Lets the identity library use the HTTP client that the bot was given.</summary>
internal sealed class MsalHttpClient(HttpClient client) : IMsalHttpClientFactory
{
    public HttpClient GetHttpClient() => client;
}
