using System.Text.RegularExpressions;

namespace InviteBot.Invitations.Reviewing;

/// <summary>A draft taken apart: greeting, sentences, signature. Offsets are those of the draft itself, so that what is quoted stands in it.</summary>
internal sealed class DraftText
{
    /// <summary>What is read of a draft; the longest channel takes less than two thirds of it.</summary>
    private static readonly int LongestRead = 3_000;

    private static readonly Regex Salutation = new(
        @"^\s*(?:hi|hello|hey|hiya|dear|greetings|good (?:morning|afternoon|evening|day)|hallo)\b(?: there\b)?[ ,]*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static readonly Regex NamedOnly = new(@"^\s*\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?,", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static readonly Regex Closing = new(
        @"^(?:(?:with )?(?:best|kind|warm|warmest|kindest)?(?: and)? ?(?:wishes|regards|greetings)|best|cheers|thanks|thank you|many thanks|sincerely|yours(?: (?:sincerely|faithfully|truly))?|regards|respectfully|take care|thanks in advance)\b[ ,.!-]*",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private DraftText(string plain, string greeted, int greetingEnd, List<DraftSentence> sentences, string signature)
    {
        Plain = plain;
        Greeted = greeted;
        GreetingEnd = greetingEnd;
        Sentences = sentences;
        Signature = signature;
    }

    /// <summary>The draft with plain quotation marks and spaces, as long as the draft.</summary>
    public string Plain { get; }

    /// <summary>The name behind the greeting word; "" when there is none.</summary>
    public string Greeted { get; }

    public int GreetingEnd { get; }

    public IReadOnlyList<DraftSentence> Sentences { get; }

    public string Signature { get; }

    public static DraftText Of(string text)
    {
        var plain = PlainOf(text.Length > LongestRead ? text[..LongestRead] : text);
        var (greeted, end) = Greeting(plain);
        var sentences = Split(plain, end);
        var signature = TakeSignature(sentences);
        return new DraftText(plain, greeted, end, sentences, signature);
    }

    internal static string PlainOf(string text) => string.Create(text.Length, text, (letters, source) =>
    {
        for (var i = 0; i < letters.Length; i++)
        {
            letters[i] = source[i] switch
            {
                '’' or '‘' or '´' or '`' => '\'',
                '“' or '”' or '„' or '«' or '»' => '"',
                '\r' or '\n' => '\n',
                var letter when char.IsWhiteSpace(letter) => ' ',
                var letter => letter,
            };
        }
    });

    private static (string Name, int End) Greeting(string plain)
    {
        foreach (var match in Salutation.EnumerateMatches(plain))
            return Name(plain, match.Index + match.Length);
        foreach (var match in NamedOnly.EnumerateMatches(plain))
        {
            var name = plain.AsSpan(match.Index, match.Length - 1).Trim().ToString();
            return ReviewWords.NotGreetings.Contains(name.Split(' ')[0]) ? ("", 0) : (name, match.Length);
        }

        return ("", 0);
    }

    /// <summary>Up to four words that look like a name or a blank to be filled in; what follows them is text.</summary>
    private static (string Name, int End) Name(string plain, int start)
    {
        var (at, words) = (start, 0);
        while (at < plain.Length && words < 5)
        {
            var end = at;
            while (end < plain.Length && plain[end] is not (' ' or ',' or '!' or ':' or ';' or '\n'))
                end++;
            var word = plain[at..end];
            var isTitle = word.EndsWith('.') && ReviewWords.Abbreviations.Contains(word.TrimEnd('.'));
            if (word.Length == 0 || !(char.IsUpper(word[0]) || !char.IsLetter(word[0]) || Invites(plain, end, words)) || word is "I" || word.StartsWith("I'", StringComparison.Ordinal))
                break;
            at = end;
            words++;
            if (end < plain.Length && plain[end] != ' ' || (word.EndsWith('.') && !isTitle))
                break;
            while (at < plain.Length && plain[at] == ' ')
                at++;
        }

        return (plain[start..at].Trim().TrimEnd('.'), at);
    }

    /// <summary>A single lower-case word before the comma: "hi anna,".</summary>
    private static bool Invites(string plain, int end, int words) => words == 0 && end < plain.Length && plain[end] is ',' or '!' or '\n';

    private static List<DraftSentence> Split(string plain, int from)
    {
        var sentences = new List<DraftSentence>();
        var start = from;
        for (var i = from; i <= plain.Length; i++)
        {
            if (i < plain.Length && !Ends(plain, i))
                continue;
            var end = Math.Min(i + 1, plain.Length);
            while (end < plain.Length && plain[end] is '"' or '\'' or ')' or '!' or '?' or '.')
                end++;
            Add(sentences, plain, start, end);
            start = end;
            i = end - 1 < i ? i : end - 1;
        }

        return sentences;
    }

    private static bool Ends(string plain, int i)
    {
        if (plain[i] is '\n' or '!' or '?' or ';')
            return true;
        if (plain[i] != '.' || (i + 1 < plain.Length && plain[i + 1] is not (' ' or '\n' or '"' or '\'' or ')' or '.')))
            return false;
        var start = i;
        while (start > 0 && plain[start - 1] is not (' ' or '\n' or '('))
            start--;
        var word = plain[start..i];
        return !ReviewWords.Abbreviations.Contains(word) && !(word.Length == 1 && char.IsUpper(word[0]) && word != "I");
    }

    private static void Add(List<DraftSentence> sentences, string plain, int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(plain[start]) || plain[start] is ',' or '-' or '–' or '—' or ':' or '.' or '!'))
            start++;
        while (end > start && char.IsWhiteSpace(plain[end - 1]))
            end--;
        if (end > start && plain.AsSpan(start, end - start).ContainsAnyInRange('0', '\uffff'))
            sentences.Add(new DraftSentence(plain[start..end], start));
    }

    /// <summary>Takes the closing words and the name under the text off the end of the sentences.</summary>
    private static string TakeSignature(List<DraftSentence> sentences)
    {
        var signature = new List<string>();
        while (sentences.Count > 1 && signature.Count < 4 && IsSignature(sentences[^1].Text))
        {
            signature.Insert(0, sentences[^1].Text);
            sentences.RemoveAt(sentences.Count - 1);
        }

        return string.Join(' ', signature);
    }

    private static bool IsSignature(string text)
    {
        var rest = Closing.Replace(text, "").Trim(' ', ',', '.', '!', '-', '–', '—');
        var words = rest.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return !text.EndsWith('?') && words.Length <= 5 && Array.TrueForAll(words, word => char.IsUpper(word[0]) && word != "I" && !word.StartsWith("I'", StringComparison.Ordinal) || word.Length == 1 && word != "I" || word.Contains('@', StringComparison.Ordinal) || (words.Length > 1 && word is "from" or "at" or "the" or "of" or "de" or "van" or "and"));
    }
}
