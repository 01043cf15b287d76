using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>A client of a channel.</summary>
public interface IConnectorClient : IDisposable
{
    IAttachments Attachments { get; }

    Uri BaseUri { get; set; }

    IConversations Conversations { get; }

    ServiceClientCredentials Credentials { get; }

    JsonSerializerSettings DeserializationSettings { get; }

    JsonSerializerSettings SerializationSettings { get; }
}
