namespace InviteBot.Interview;

/// <summary>Tells whether a message corrects the sentence that was just shown, instead of answering the next question.</summary>
internal static class Rewording
{
    private static readonly string[] Openers = ["no, ", "no: ", "rather ", "rather: ", "say ", "say: ", "better: ", "better say ", "make it "];

    // How many first words have to be the same for a message to be the shown sentence said anew.
    private static readonly int SameStart = 3;

    /// <summary>The words to put in the sentence's place; null when the message is something else.</summary>
    /// <param name="asked">Whether the person asked to reword, so that any message is the new sentence.</param>
    /// <param name="yesOrNo">Whether the pending question is answered by yes or no, so that a "no" is its answer.</param>
    public static string? Of(string text, string shown, bool asked, bool yesOrNo)
    {
        if (asked) return AsSentence(text);
        if (StartsAlike(text, shown)) return AsSentence(text);

        var opener = Array.Find(Openers, each => text.StartsWith(each, StringComparison.OrdinalIgnoreCase) && !(yesOrNo && each.StartsWith("no", StringComparison.Ordinal)));
        if (opener is null) return null;

        var rest = text[opener.Length..].Trim().Trim('"', '“', '”');
        // A word or two is a fact that answers the pending question, not a sentence.
        return rest.Split(' ').Length >= SameStart ? AsSentence(rest) : null;
    }

    private static bool StartsAlike(string text, string shown)
    {
        var mine = Words(text);
        var theirs = Words(shown);
        return mine.Length > SameStart && theirs.Length > SameStart && mine.Take(SameStart).SequenceEqual(theirs.Take(SameStart), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>As typed, with a capital and a full stop, because it stands in a text.</summary>
    public static string AsSentence(string text)
    {
        var sentence = text.Trim().Trim('"', '“', '”').Trim();
        if (sentence.Length == 0) return sentence;
        sentence = char.ToUpperInvariant(sentence[0]) + sentence[1..];
        return sentence[^1] is '.' or '!' or '?' ? sentence : sentence + ".";
    }

    private static string[] Words(string text) => text.Split([' ', ',', '.', '“', '”', '"'], StringSplitOptions.RemoveEmptyEntries);
}
