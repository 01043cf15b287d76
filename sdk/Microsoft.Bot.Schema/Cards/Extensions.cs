namespace Microsoft.Bot.Schema;

/// <summary>Turns cards into attachments.</summary>
public static class Extensions
{
    public static Attachment ToAttachment(this HeroCard card) => Attach(HeroCard.ContentType, card);

    public static Attachment ToAttachment(this ThumbnailCard card) => Attach(ThumbnailCard.ContentType, card);

    public static Attachment ToAttachment(this SigninCard card) => Attach(SigninCard.ContentType, card);

    private static Attachment Attach(string contentType, object card) => new(contentType, content: card);
}
