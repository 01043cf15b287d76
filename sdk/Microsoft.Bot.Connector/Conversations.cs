using System.Globalization;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>The calls of a channel that concern conversations.</summary>
public class Conversations(ConnectorClient client) : IConversations, IServiceOperations<ConnectorClient>
{
    public ConnectorClient Client { get; } = client ?? throw new ArgumentNullException(nameof(client));

    public Task<HttpOperationResponse<ConversationsResult>> GetConversationsWithHttpMessagesAsync(
        string continuationToken = null, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        Client.Rest.GetAsync<ConversationsResult>(
            WithQuery(Client.Address("conversations"), ("continuationToken", continuationToken)), customHeaders, cancellationToken);

    public Task<HttpOperationResponse<ConversationResourceResponse>> CreateConversationWithHttpMessagesAsync(
        ConversationParameters parameters, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        Client.Rest.PostAsync<ConversationResourceResponse>(
            Client.Address("conversations"), Demand.NotNull(parameters), customHeaders, cancellationToken);

    public Task<HttpOperationResponse<ResourceResponse>> SendToConversationWithHttpMessagesAsync(
        string conversationId, Activity activity, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        Client.Rest.PostAsync<ResourceResponse>(
            Client.Address("conversations", Demand.NotNull(conversationId), "activities"), Demand.NotNull(activity), customHeaders, cancellationToken);

    public Task<HttpOperationResponse<ResourceResponse>> SendConversationHistoryWithHttpMessagesAsync(
        string conversationId, Transcript transcript, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        Client.Rest.PostAsync<ResourceResponse>(
            Client.Address("conversations", Demand.NotNull(conversationId), "activities", "history"), Demand.NotNull(transcript), customHeaders, cancellationToken);

    public Task<HttpOperationResponse<ResourceResponse>> UpdateActivityWithHttpMessagesAsync(
        string conversationId, string activityId, Activity activity, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        Client.Rest.PutAsync<ResourceResponse>(ActivityAddress(conversationId, activityId), Demand.NotNull(activity), customHeaders, cancellationToken);

    public Task<HttpOperationResponse<ResourceResponse>> ReplyToActivityWithHttpMessagesAsync(
        string conversationId, string activityId, Activity activity, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        Client.Rest.PostAsync<ResourceResponse>(ActivityAddress(conversationId, activityId), Demand.NotNull(activity), customHeaders, cancellationToken);

    public Task<HttpOperationResponse> DeleteActivityWithHttpMessagesAsync(
        string conversationId, string activityId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        Client.Rest.DeleteAsync(ActivityAddress(conversationId, activityId), customHeaders, cancellationToken);

    public Task<HttpOperationResponse<IList<ChannelAccount>>> GetConversationMembersWithHttpMessagesAsync(
        string conversationId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        Client.Rest.GetAsync<IList<ChannelAccount>>(
            Client.Address("conversations", Demand.NotNull(conversationId), "members"), customHeaders, cancellationToken);

    public Task<HttpOperationResponse<ChannelAccount>> GetConversationMemberWithHttpMessagesAsync(
        string userId, string conversationId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        Client.Rest.GetAsync<ChannelAccount>(
            Client.Address("conversations", Demand.NotNull(conversationId), "members", Demand.NotNull(userId)), customHeaders, cancellationToken);

    public Task<HttpOperationResponse<PagedMembersResult>> GetConversationPagedMembersWithHttpMessagesAsync(
        string conversationId, int? pageSize = null, string continuationToken = null, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        Client.Rest.GetAsync<PagedMembersResult>(
            WithQuery(
                Client.Address("conversations", Demand.NotNull(conversationId), "pagedmembers"),
                ("pageSize", pageSize?.ToString(CultureInfo.InvariantCulture)),
                ("continuationToken", continuationToken)),
            customHeaders,
            cancellationToken);

    public Task<HttpOperationResponse> DeleteConversationMemberWithHttpMessagesAsync(
        string conversationId, string memberId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        Client.Rest.DeleteAsync(
            Client.Address("conversations", Demand.NotNull(conversationId), "members", Demand.NotNull(memberId)), customHeaders, cancellationToken);

    public Task<HttpOperationResponse<IList<ChannelAccount>>> GetActivityMembersWithHttpMessagesAsync(
        string conversationId, string activityId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        Client.Rest.GetAsync<IList<ChannelAccount>>(
            Client.Address("conversations", Demand.NotNull(conversationId), "activities", Demand.NotNull(activityId), "members"), customHeaders, cancellationToken);

    public Task<HttpOperationResponse<ResourceResponse>> UploadAttachmentWithHttpMessagesAsync(
        string conversationId, AttachmentData attachmentUpload, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        Client.Rest.PostAsync<ResourceResponse>(
            Client.Address("conversations", Demand.NotNull(conversationId), "attachments"), Demand.NotNull(attachmentUpload), customHeaders, cancellationToken);

    private static Uri WithQuery(Uri address, params ReadOnlySpan<(string Name, string Value)> query)
    {
        var text = address.AbsoluteUri;
        foreach (var (name, value) in query)
        {
            if (value is not null)
            {
                text += (text.Contains('?', StringComparison.Ordinal) ? "&" : "?") + name + "=" + Uri.EscapeDataString(value);
            }
        }

        return new Uri(text);
    }

    private Uri ActivityAddress(string conversationId, string activityId) =>
        Client.Address("conversations", Demand.NotNull(conversationId), "activities", Demand.NotNull(activityId));
}
