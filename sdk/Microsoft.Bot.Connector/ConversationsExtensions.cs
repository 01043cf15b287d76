using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>Shorter forms of the calls that concern conversations.</summary>
public static class ConversationsExtensions
{
    public static Task<ConversationsResult> GetConversationsAsync(
        this IConversations operations, string continuationToken = null, CancellationToken cancellationToken = default) =>
        BodyOf(operations.GetConversationsWithHttpMessagesAsync(continuationToken, null, cancellationToken));

    public static Task<ConversationResourceResponse> CreateConversationAsync(
        this IConversations operations, ConversationParameters parameters, CancellationToken cancellationToken = default) =>
        BodyOf(operations.CreateConversationWithHttpMessagesAsync(parameters, null, cancellationToken));

    public static Task<ResourceResponse> SendToConversationAsync(
        this IConversations operations, string conversationId, Activity activity, CancellationToken cancellationToken = default) =>
        BodyOf(operations.SendToConversationWithHttpMessagesAsync(conversationId, activity, null, cancellationToken));

    public static Task<ResourceResponse> SendConversationHistoryAsync(
        this IConversations operations, string conversationId, Transcript transcript, CancellationToken cancellationToken = default) =>
        BodyOf(operations.SendConversationHistoryWithHttpMessagesAsync(conversationId, transcript, null, cancellationToken));

    public static Task<ResourceResponse> UpdateActivityAsync(
        this IConversations operations, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default) =>
        BodyOf(operations.UpdateActivityWithHttpMessagesAsync(conversationId, activityId, activity, null, cancellationToken));

    public static Task<ResourceResponse> ReplyToActivityAsync(
        this IConversations operations, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default) =>
        BodyOf(operations.ReplyToActivityWithHttpMessagesAsync(conversationId, activityId, activity, null, cancellationToken));

    public static async Task DeleteActivityAsync(
        this IConversations operations, string conversationId, string activityId, CancellationToken cancellationToken = default)
    {
        using var answer = await operations.DeleteActivityWithHttpMessagesAsync(conversationId, activityId, null, cancellationToken).ConfigureAwait(false);
    }

    public static Task<IList<ChannelAccount>> GetConversationMembersAsync(
        this IConversations operations, string conversationId, CancellationToken cancellationToken = default) =>
        BodyOf(operations.GetConversationMembersWithHttpMessagesAsync(conversationId, null, cancellationToken));

    public static Task<ChannelAccount> GetConversationMemberAsync(
        this Conversations operations, string userId, string conversationId, CancellationToken cancellationToken = default) =>
        BodyOf(operations.GetConversationMemberWithHttpMessagesAsync(userId, conversationId, null, cancellationToken));

    public static Task<PagedMembersResult> GetConversationPagedMembersAsync(
        this IConversations operations, string conversationId, int? pageSize = null, string continuationToken = null, CancellationToken cancellationToken = default) =>
        BodyOf(operations.GetConversationPagedMembersWithHttpMessagesAsync(conversationId, pageSize, continuationToken, null, cancellationToken));

    public static async Task DeleteConversationMemberAsync(
        this IConversations operations, string conversationId, string memberId, CancellationToken cancellationToken = default)
    {
        using var answer = await operations.DeleteConversationMemberWithHttpMessagesAsync(conversationId, memberId, null, cancellationToken).ConfigureAwait(false);
    }

    public static Task<IList<ChannelAccount>> GetActivityMembersAsync(
        this IConversations operations, string conversationId, string activityId, CancellationToken cancellationToken = default) =>
        BodyOf(operations.GetActivityMembersWithHttpMessagesAsync(conversationId, activityId, null, cancellationToken));

    public static Task<ResourceResponse> UploadAttachmentAsync(
        this IConversations operations, string conversationId, AttachmentData attachmentUpload, CancellationToken cancellationToken = default) =>
        BodyOf(operations.UploadAttachmentWithHttpMessagesAsync(conversationId, attachmentUpload, null, cancellationToken));

    /// <summary>Replies to the activity that this one names in ReplyToId.</summary>
    public static Task<ResourceResponse> ReplyToActivityAsync(
        this IConversations operations, Activity activity, CancellationToken cancellationToken = default) =>
        operations.ReplyToActivityAsync(
            Demand.NotNull(activity.Conversation?.Id), Demand.NotNull(activity.ReplyToId), activity, cancellationToken);

    public static Task<ResourceResponse> SendToConversationAsync(
        this IConversations operations, Activity activity, CancellationToken cancellationToken = default) =>
        operations.SendToConversationAsync(Demand.NotNull(activity.Conversation?.Id), activity, cancellationToken);

    public static Task<ResourceResponse> UpdateActivityAsync(
        this IConversations operations, Activity activity, CancellationToken cancellationToken = default) =>
        operations.UpdateActivityAsync(Demand.NotNull(activity.Conversation?.Id), Demand.NotNull(activity.Id), activity, cancellationToken);

    /// <summary>Opens a conversation of the bot with one person.</summary>
    public static Task<ConversationResourceResponse> CreateDirectConversationAsync(
        this IConversations operations, ChannelAccount bot, ChannelAccount user, Activity activity = null, CancellationToken cancellationToken = default) =>
        operations.CreateConversationAsync(new ConversationParameters { Bot = bot, Members = [user], Activity = activity }, cancellationToken);

    private static async Task<T> BodyOf<T>(Task<HttpOperationResponse<T>> call)
    {
        using var answer = await call.ConfigureAwait(false);
        return answer.Body;
    }
}
