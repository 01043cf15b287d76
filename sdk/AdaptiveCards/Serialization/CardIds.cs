using Newtonsoft.Json.Linq;

namespace AdaptiveCards;

/// <summary>Sees to it that an id names one thing of a card; only a fallback may take over the id of what it stands for.</summary>
internal sealed class CardIds
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    public static void Check(JObject card) => new CardIds().Visit(card, mayShare: null);

    private void Visit(JToken token, string mayShare)
    {
        if (token is JArray items)
        {
            foreach (var item in items)
                Visit(item, mayShare: null);
        }
        else if (token is JObject element && element["type"]?.Type == JTokenType.String)
        {
            VisitElement(element, mayShare);
        }
    }

    private void VisitElement(JObject element, string mayShare)
    {
        var id = element["id"] is JValue { Value: string text } ? text : string.Empty;
        if (id.Length > 0 && id != mayShare && !_taken.Add(id))
            throw new AdaptiveSerializationException($"Collision detected for id '{id}'");

        // What a submit sends is the card's own business, even where it looks like an element.
        foreach (var property in element.Properties().Where(property => property.Name != "data"))
            Visit(property.Value, property.Name == "fallback" ? (id.Length > 0 ? id : mayShare) : null);
    }
}
