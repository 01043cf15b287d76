using AdaptiveCards;
using Microsoft.Bot.Schema;

namespace InviteBot.Cards;

/// <summary>A text in a window: to copy with the block's button where there is one, and to select and copy everywhere.</summary>
internal static class CopyCard
{
    public static Attachment Build(string hint, string text, string done)
    {
        var block = CopyBlock.Build(text);
        block.Fallback = new AdaptiveFallbackElement(AdaptiveFallbackElement.AdaptiveFallbackType.Drop);
        var card = new AdaptiveCard(CardVersion.Declared)
        {
            Speak = hint,
            Body = [block, new AdaptiveTextInput { Id = CardFields.Input, Label = hint, Value = text, IsMultiline = true }],
            Actions = [Elements.Button(done, CardVerbs.GoOn, cardId: null)],
        };
        return new Attachment(AdaptiveCard.ContentType, content: card);
    }
}
