using AdaptiveCards;

namespace InviteBot.Cards;

/// <summary>The schema version our cards declare: the newest that Teams shows everywhere; Web Chat knows up to 1.6.</summary>
internal static class CardVersion
{
    public static AdaptiveSchemaVersion Declared => new(1, 5);
}
