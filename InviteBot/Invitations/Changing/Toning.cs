using InviteBot.Invitations.Clauses;
using InviteBot.Invitations.Language;
using InviteBot.Invitations.Phrases;

namespace InviteBot.Invitations.Changing;

/// <summary>Puts sentences into a tone: short or full forms, the address, "would you". It adds no fact and no feeling.</summary>
internal static class Toning
{
    private static readonly System.Text.Json.JsonElement Source = Phrasebook.Load("tones.json");
    private static readonly KeyValuePair<string, string>[] Formal = Pairs("formal");
    private static readonly KeyValuePair<string, string>[] Openings = Pairs("formalOpenings");
    private static readonly KeyValuePair<string, string>[] Warm = Pairs("warm");

    /// <summary>The answers with the recipient addressed as the tone asks: a formal letter has no first name alone.</summary>
    public static Answers Addressed(Answers answers, Tone tone) => (answers.Recipient, tone) switch
    {
        ({ IsFormal: false } recipient, Tone.Formal) => answers with { Recipient = recipient with { IsFormal = true, GreetingName = recipient.Name } },
        ({ IsFormal: true } recipient, Tone.Warm) => answers with { Recipient = recipient with { IsFormal = false } },
        _ => answers,
    };

    /// <summary>A sentence in that tone; what the sender said in own words is never touched.</summary>
    public static string In(Tone tone, string sentence) => tone switch
    {
        Tone.Formal => Opened(Replaced(sentence, Formal)),
        Tone.Warm => Replaced(sentence, Warm),
        _ => sentence,
    };

    private static string Opened(string sentence)
    {
        foreach (var (from, to) in Openings)
        {
            if (Signs.IndexOf(sentence, from) == 0)
                return to + sentence[from.Length..];
        }

        return sentence;
    }

    private static string Replaced(string sentence, KeyValuePair<string, string>[] pairs)
    {
        foreach (var (from, to) in pairs)
        {
            // "Don't you need …?" has no full form, and "yes, I am." no short one: both stay.
            while (Signs.IndexOf(sentence, from) is >= 0 and var at && CanStand(sentence, from, at))
                sentence = sentence[..at] + (char.IsUpper(sentence[at]) ? to.Capitalised() : to) + sentence[(at + from.Length)..];
        }

        return sentence;
    }

    private static bool CanStand(string sentence, string from, int at)
    {
        var end = at + from.Length;
        var isOpening = at == 0 && from.EndsWith("n't", StringComparison.Ordinal);
        return !isOpening && end < sentence.Length && sentence[end] == ' ';
    }

    // In the order of the file: "it's been" has to come before "it's".
    private static KeyValuePair<string, string>[] Pairs(string name) =>
        [.. Source.GetProperty(name).EnumerateObject().Select(pair => KeyValuePair.Create(pair.Name, pair.Value.GetString() ?? ""))];
}
