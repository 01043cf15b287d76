using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>The calls of a channel that concern uploaded attachments.</summary>
public class Attachments(ConnectorClient client) : IAttachments, IServiceOperations<ConnectorClient>
{
    public ConnectorClient Client { get; } = client ?? throw new ArgumentNullException(nameof(client));

    public Task<HttpOperationResponse<AttachmentInfo>> GetAttachmentInfoWithHttpMessagesAsync(
        string attachmentId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        Client.Rest.GetAsync<AttachmentInfo>(Client.Address("attachments", Demand.NotNull(attachmentId)), customHeaders, cancellationToken);

    public async Task<HttpOperationResponse<Stream>> GetAttachmentWithHttpMessagesAsync(
        string attachmentId,
        string viewId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default)
    {
        var address = Client.Address("attachments", Demand.NotNull(attachmentId), "views", Demand.NotNull(viewId));
        var answer = await Client.Rest
            .SendAsync<HttpOperationResponse<Stream>>(HttpMethod.Get, address, null, customHeaders, cancellationToken)
            .ConfigureAwait(false);
        answer.Body = await answer.Response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        return answer;
    }
}
