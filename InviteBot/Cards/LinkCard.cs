using AdaptiveCards;
using Microsoft.Bot.Schema;

namespace InviteBot.Cards;

/// <summary>One way on that is an address.</summary>
internal static class LinkCard
{
    public static Attachment Build(string title, Uri address)
    {
        var card = new AdaptiveCard(CardVersion.Declared) { Speak = title, Actions = [new AdaptiveOpenUrlAction { Title = title, Url = address }] };
        return new Attachment(AdaptiveCard.ContentType, content: card);
    }
}
