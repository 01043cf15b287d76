using System.Text.RegularExpressions;

namespace InviteBot.Soak;

/// <summary>What a person types in one conversation, and what the bot answered to it when nothing was killed.</summary>
internal sealed partial class Script(IReadOnlyList<string> lines)
{
    /// <summary>Conversations of all kinds: a job wish, none, commands in between, nonsense, a name with markup, a line said anew.</summary>
    public static IReadOnlyList<Script> All { get; } =
    [
        new(["Ruta Balsys, tram yard Vilniaus", "Worked together", "yard east, line 4 rebuild, 2016", "she taught me to read the relay plans", "no", "I am a signal planner now", "skip", "no", "other versions", "1"]),
        new(["Dr. Amara Okafor", "customer", "help", "the glaze counter at Glazeworks, 2018 to 2021", "back", "the glaze counter at Glazeworks, 2018 to 2021", "you told me to fire the blue ten degrees lower", "no", "skip", "skip", "my invitations"]),
        new(["**Bold** O'Brien", "???", "Event", "the Gdansk harbour meeting 2024", "your talk on lock gates", "yes", "looking for a harbour job", "skip", "skip", "skip", "next person", "Tom Nowak", "Worked together"]),
        new(["Jan Kos", "start over", "yes", "Jan Kos", "studied together", "Technical school Lublin, 2009", "he lent me his drawing board n i used it one year", "no", "skip", "skip", "2: You lent me your drawing board and I used it for a year", "cancel", "start"]),
    ];

    public IReadOnlyList<string> Lines => lines;

    /// <summary>What came back to the opening and to each line, once.</summary>
    public IReadOnlyList<IReadOnlyList<string>>? Expected { get; set; }

    /// <summary>A reply without what is different each time: ids of activities and cards, times.</summary>
    public static string Plain(string json) => Changing().Replace(json, string.Empty);

    [GeneratedRegex("""("(id|timestamp|replyToId|card|cardId|CardId)":\s*"[^"]*",?)|(\\"(CardId|card)\\":\s*\\"[^"\\]*\\",?)""", RegexOptions.CultureInvariant)]
    private static partial Regex Changing();
}
