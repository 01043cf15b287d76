using System.Globalization;
using InviteBot.Invitations.Changing;

namespace InviteBot.Interview;

/// <summary>Reads what somebody at the check wants to have changed.</summary>
internal static class ChangeReader
{
    // What may stand around the one word that counts.
    private static readonly HashSet<string> Fillers = ["can", "could", "you", "please", "make", "it", "them", "this", "a", "bit", "little", "much", "more", "too", "be", "sound", "the", "text", "note", "texts", "is", "its", "it's", "and", "i", "want", "would", "like", "write", "that", "way", "still", "even", "i'd", "sounds", "reads", "rather", "quite", "now", "my"];

    private static readonly Dictionary<string, ChangeRequest> Words = new(StringComparer.Ordinal)
    {
        ["shorter"] = new ChangeRequest.Shorter(),
        ["long"] = new ChangeRequest.Shorter(),
        ["shorten"] = new ChangeRequest.Shorter(),
        ["longer"] = new ChangeRequest.Longer(),
        ["short"] = new ChangeRequest.Longer(),
        ["warmer"] = new ChangeRequest.InTone(Tone.Warm),
        ["warm"] = new ChangeRequest.InTone(Tone.Warm),
        ["friendlier"] = new ChangeRequest.InTone(Tone.Warm),
        ["friendly"] = new ChangeRequest.InTone(Tone.Warm),
        ["casual"] = new ChangeRequest.InTone(Tone.Warm),
        ["less formal"] = new ChangeRequest.InTone(Tone.Warm),
        ["formal"] = new ChangeRequest.InTone(Tone.Formal),
        ["politer"] = new ChangeRequest.InTone(Tone.Formal),
        ["polite"] = new ChangeRequest.InTone(Tone.Formal),
        ["plain"] = new ChangeRequest.InTone(Tone.Plain),
        ["plainer"] = new ChangeRequest.InTone(Tone.Plain),
        ["neutral"] = new ChangeRequest.InTone(Tone.Plain),
        ["small line"] = new ChangeRequest.SmallJobLine(),
        ["small job line"] = new ChangeRequest.SmallJobLine(),
        ["undo"] = new ChangeRequest.Undo(),
        ["undo last change"] = new ChangeRequest.Undo(),
        ["edit"] = new ChangeRequest.Edit(),
        ["edit myself"] = new ChangeRequest.Edit(),
    };

    private static readonly string[] JobWords = ["job", "job line", "job part", "job sentence", "job wish", "line about job", "sentence about job", "job ask"];
    private static readonly string[] Without = ["without", "no", "drop", "remove", "delete", "leave out", "take out", "hide", "not mention", "don't mention"];
    private static readonly string[] Wordings = ["another wording", "other wording", "different wording", "another way to say", "reword", "rephrase", "say differently", "other words"];
    private static readonly string[] Ordinals = ["last", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    // "Too formal" asks for less of it.
    private static readonly (string Words, Tone Tone)[] TooMuch =
    [
        ("too formal", Tone.Warm), ("too stiff", Tone.Warm), ("too cold", Tone.Warm), ("too casual", Tone.Formal), ("too friendly", Tone.Formal), ("too warm", Tone.Plain),
    ];

    // Words that no answer to a question consists of; the others ("short", "plain") could be one.
    private static readonly HashSet<string> ClearMidway = ["shorter", "shorten", "longer", "warmer", "friendlier", "politer", "plainer", "less formal", "small job line"];
    private static readonly string[] ClearPhrases = ["more formal", "more polite", "more friendly", "more casual", "less formal", "too formal", "too stiff", "too long", "too short", "too casual"];
    private static readonly string[] Sentences = [" line", " sentence", " part"];
    private static readonly string[] Wishes = ["i want", "i'd like", "i would like"];

    /// <summary>
    /// The change asked for while a question waits for its answer: only what is nothing but a request, because
    /// "you make every meeting shorter" is an answer. Null for all other words.
    /// </summary>
    public static ChangeRequest? ReadMidway(string text)
    {
        var words = TypedText.ForComparison(text);
        if (words.Split(' ')[0] is "you" or "i" or "we" or "i'd" && !Array.Exists(Wishes, wish => words.StartsWith(wish, StringComparison.Ordinal))) return null;

        var bare = Bare(words);
        var namesSentence = Array.Exists(Sentences, name => words.Contains(name, StringComparison.Ordinal));
        if (namesSentence && AsksWithoutJob(bare)) return new ChangeRequest.WithoutJobLine();
        if (namesSentence && Array.Exists(Wordings, opening => words.StartsWith(opening + " ", StringComparison.Ordinal)) && SentenceIn(words, out var sentence)) return new ChangeRequest.OtherWording(sentence);
        if (!ClearMidway.Contains(bare) && !Array.Exists(ClearPhrases, phrase => words.Contains(phrase, StringComparison.Ordinal))) return null;
        return Words.ContainsKey(bare) || TooMuchOf(bare, words) is not null ? Read(text) : null;
    }

    /// <summary>Null when the words ask for no change that is known.</summary>
    public static ChangeRequest? Read(string text)
    {
        var words = TypedText.ForComparison(text);
        var bare = Bare(words);
        if (TooMuchOf(bare, words) is { } less) return new ChangeRequest.InTone(less);
        if (Words.TryGetValue(bare, out var request)) return request;
        if (AsksWithoutJob(bare)) return new ChangeRequest.WithoutJobLine();
        if (Array.Exists(Wordings, opening => words.Contains(opening, StringComparison.Ordinal)) && SentenceIn(words, out var sentence)) return new ChangeRequest.OtherWording(sentence);
        return CorrectionReader.Read(TypedText.Clean(text)) is { } correction ? new ChangeRequest.Correct(correction) : null;
    }

    private static string Bare(string words) => string.Join(' ', words.Split(' ').Select(word => word.Trim(',', '.')).Where(word => !Fillers.Contains(word)));

    private static Tone? TooMuchOf(string bare, string words) =>
        Array.Find(TooMuch, each => words.Contains(each.Words, StringComparison.Ordinal) && bare == each.Words[4..]) is { Words: not null } found ? found.Tone : null;

    private static bool AsksWithoutJob(string bare) =>
        Array.Exists(Without, without => bare.StartsWith(without + " ", StringComparison.Ordinal) && JobWords.Contains(bare[(without.Length + 1)..]))
        || (bare.StartsWith("leave ", StringComparison.Ordinal) && bare.EndsWith(" out", StringComparison.Ordinal) && bare.Length > 10 && JobWords.Contains(bare[6..^4]));

    /// <summary>The number of the sentence, in digits or words; true with null when all are meant.</summary>
    private static bool SentenceIn(string words, out int? sentence)
    {
        sentence = null;
        foreach (var word in words.Split(' '))
        {
            var digits = new string([.. word.TakeWhile(char.IsAsciiDigit).Take(2)]);
            if (int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) sentence = number;
            else if (Array.IndexOf(Ordinals, word) is >= 0 and var ordinal) sentence = ordinal;
        }

        return sentence is not null || Wordings.Contains(words) || words.EndsWith(" please", StringComparison.Ordinal);
    }
}
