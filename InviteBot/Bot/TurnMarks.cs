using System.Security.Cryptography;
using System.Text;
using InviteBot.Interview;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace InviteBot.Bot;

/// <summary>What makes two incoming activities the same one.</summary>
internal static class TurnMarks
{
    // A channel that doubts an answer sends the press of a button again, with a new id, about half a minute later.
    private static readonly TimeSpan PressLasts = TimeSpan.FromSeconds(60);

    /// <summary>The activity's id, and for a button of one of our cards the button itself, whatever id it comes with.</summary>
    public static IReadOnlyList<HandledMark> Of(Activity activity)
    {
        var pressed = activity.Type == ActivityTypes.Invoke ? PressedButton.Of(activity) : activity.Value as JObject;
        var marks = new List<HandledMark>(2);
        if (!string.IsNullOrEmpty(activity.Id)) marks.Add(new HandledMark($"{activity.Type}:{activity.Id}"));
        if (pressed is { } value && CardTap.Read(value) is { CardId: not null }) marks.Add(new HandledMark($"press:{activity.Type}:{HashOf(activity, value)}", PressLasts));
        return marks;
    }

    // A hash, because what was typed into a card's field is nobody's business later.
    private static string HashOf(Activity activity, JObject value) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{activity.From?.Id}\n{value.ToString(Newtonsoft.Json.Formatting.None)}")));
}
