using InviteBot.Cards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace InviteBot.Bot;

/// <summary>A button that came as an invoke: what it carries is where the kind of invoke puts it, and means what it would mean in a message.</summary>
internal static class PressedButton
{
    /// <summary>The data of an invoke that changes something; null for all others, which only ask.</summary>
    public static JObject? Of(Activity invoke) => (invoke.Name, invoke.Value as JObject) switch
    {
        ("task/submit", { } value) => value["data"] as JObject,
        ("adaptiveCard/action", { } value) => value["action"] is JObject action ? Executed(action) : null,
        _ => null,
    };

    /// <summary>The turn in which the same button is pressed in a message.</summary>
    public static TurnContext AsMessage(ITurnContext turn, JObject data)
    {
        var from = turn.Activity;
        var message = new Activity(ActivityTypes.Message)
        {
            Id = from.Id,
            ChannelId = from.ChannelId,
            ServiceUrl = from.ServiceUrl,
            Conversation = from.Conversation,
            From = from.From,
            Recipient = from.Recipient,
            Locale = from.Locale,
            Timestamp = from.Timestamp,
            ChannelData = from.ChannelData,
            Value = data,
        };
        // Never disposed: what it holds belongs to the turn it is made of.
        var pressed = new TurnContext(turn.Adapter, message);
        foreach (var (key, value) in turn.TurnState) pressed.TurnState[key] = value;
        return pressed;
    }

    // Action.Execute names its verb beside the data, not in it.
    private static JObject? Executed(JObject action)
    {
        var data = action["data"] as JObject;
        if (action["verb"] is not { Type: JTokenType.String } verb || data?[CardFields.Verb] is not null) return data;
        return new JObject(data?.Properties() ?? []) { [CardFields.Verb] = verb };
    }
}
