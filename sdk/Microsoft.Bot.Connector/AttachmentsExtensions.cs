using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

/// <summary>Shorter forms of the calls that concern attachments.</summary>
public static class AttachmentsExtensions
{
    public static async Task<AttachmentInfo> GetAttachmentInfoAsync(
        this IAttachments operations, string attachmentId, CancellationToken cancellationToken = default)
    {
        using var answer = await operations.GetAttachmentInfoWithHttpMessagesAsync(attachmentId, null, cancellationToken).ConfigureAwait(false);
        return answer.Body;
    }

    public static async Task<Stream> GetAttachmentAsync(
        this IAttachments operations, string attachmentId, string viewId, CancellationToken cancellationToken = default)
    {
        // The caller reads the stream, so the response stays open.
        var answer = await operations.GetAttachmentWithHttpMessagesAsync(attachmentId, viewId, null, cancellationToken).ConfigureAwait(false);
        return answer.Body;
    }
}
