namespace Microsoft.Bot.Schema.Teams;

/// <summary>Turns attachments into results of a message extension.</summary>
public static class AttachmentExtensions
{
    public static MessagingExtensionAttachment ToMessagingExtensionAttachment(this Attachment attachment, Attachment previewAttachment = null) => new()
    {
        Content = attachment.Content,
        ContentType = attachment.ContentType,
        ContentUrl = attachment.ContentUrl,
        Name = attachment.Name,
        ThumbnailUrl = attachment.ThumbnailUrl,
        Preview = previewAttachment ?? attachment,
    };
}
