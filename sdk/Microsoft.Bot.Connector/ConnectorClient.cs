using System.Reflection;
using System.Runtime.InteropServices;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>Calls a channel at its service address.</summary>
public class ConnectorClient : ServiceClient<ConnectorClient>, IConnectorClient
{
    public ConnectorClient(Uri baseUri, string microsoftAppId = null, string microsoftAppPassword = null, params DelegatingHandler[] handlers)
        : this(baseUri, new MicrosoftAppCredentials(microsoftAppId, microsoftAppPassword), handlers)
    {
    }

    public ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, params DelegatingHandler[] handlers)
        : base(handlers)
    {
        Connect(baseUri, credentials);
    }

    public ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, HttpClient customHttpClient, bool disposeHttpClient)
        : base(customHttpClient, disposeHttpClient)
    {
        Connect(baseUri, credentials);
    }

    public Uri BaseUri { get; set; }

    public JsonSerializerSettings SerializationSettings => WireJson.Settings;

    public JsonSerializerSettings DeserializationSettings => WireJson.Settings;

    public ServiceClientCredentials Credentials { get; private set; }

    public virtual IAttachments Attachments { get; private set; }

    public virtual IConversations Conversations { get; private set; }

    internal RestCall Rest { get; private set; }

    public static string GetOsVersion() => RuntimeInformation.OSDescription;

    public static string GetArchitecture() => RuntimeInformation.ProcessArchitecture.ToString();

    public static string GetClientVersion<T>(T client)
        where T : ServiceClient<T> =>
        client.GetType().Assembly.GetCustomAttribute<AssemblyFileVersionAttribute>()?.Version;

    /// <summary>Gives the address of a route, each part of which may hold any character.</summary>
    internal Uri Address(params ReadOnlySpan<string> route)
    {
        var address = BaseUri.AbsoluteUri.TrimEnd('/') + "/v3";
        foreach (var part in route)
        {
            address += "/" + Uri.EscapeDataString(part);
        }

        return new Uri(address);
    }

    private void Connect(Uri baseUri, ServiceClientCredentials credentials)
    {
        ArgumentNullException.ThrowIfNull(baseUri);
        ArgumentNullException.ThrowIfNull(credentials);
        BaseUri = baseUri;
        Credentials = credentials;
        Rest = new RestCall(HttpClient, credentials);
        Attachments = new Attachments(this);
        Conversations = new Conversations(this);
    }
}
