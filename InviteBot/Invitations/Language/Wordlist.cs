namespace InviteBot.Invitations.Language;

/// <summary>Takes a text apart into words and puts it together again.</summary>
internal static class Wordlist
{
    public static List<Word> Of(string text)
    {
        var words = new List<Word>(Count(text));
        Read(text, words);
        return words;
    }

    /// <summary>Fills a list that is used again and again.</summary>
    public static void Read(string text, List<Word> words)
    {
        words.Clear();
        foreach (var word in In(text))
            words.Add(word);
    }

    /// <summary>The words one after the other, without a list of them.</summary>
    public static WordsOf In(string text) => new(text);

    /// <summary>The first word; an empty one where there is none.</summary>
    public static Word FirstOf(string text)
    {
        foreach (var word in In(text))
            return word;
        return new Word("", "", "");
    }

    /// <summary>How many words there are.</summary>
    public static int Count(string text)
    {
        var (count, isInside) = (0, false);
        foreach (var letter in text)
        {
            var wasInside = isInside;
            isInside = letter is not (' ' or '\n');
            count += isInside && !wasInside ? 1 : 0;
        }

        return count;
    }

    public static string Text(this IEnumerable<Word> words) => Text(words.ToList());

    public static string Text(this List<Word> words)
    {
        var length = 0;
        foreach (var word in words)
            length += word.Length == 0 ? 0 : word.Length + (length > 0 ? 1 : 0);
        return string.Create(length, words, static (text, words) =>
        {
            var end = 0;
            foreach (var word in words)
            {
                if (end > 0 && word.Length > 0)
                    text[end++] = ' ';
                word.CopyTo(text[end..]);
                end += word.Length;
            }
        });
    }

    public static string Capitalised(this string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsLetter(text[i]))
                return i == 0 || !char.IsLetterOrDigit(text[i - 1]) ? text[..i] + char.ToUpperInvariant(text[i]) + text[(i + 1)..] : text;
            if (char.IsDigit(text[i]))
                return text;
        }

        return text;
    }

    /// <summary>Lower-cases the first letter unless the word is a name, a short form or "I".</summary>
    public static string Uncapitalised(this string text)
    {
        var end = text.IndexOf(' ', StringComparison.Ordinal);
        var first = Word.Of(end < 0 ? text : text[..end]).Core;
        // "Band 6", "Flight Dispatcher": a title of more than one word keeps its capitals.
        if (end > 0 && end + 1 < text.Length && (char.IsDigit(text[end + 1]) || (char.IsUpper(text[end + 1]) && text[end + 1] != 'I')) && !Lexicon.Stop.Contains(first) && !Lexicon.Prepositions.Contains(first) && !Lexicon.Determiners.Contains(first) && !Verbs.IsPast(first))
            return text;
        if (first.Length > 1 && char.IsUpper(first[1]))
            return text;
        return first.Length > 0 && char.IsUpper(text[0]) && IsCommon(first) ? char.ToLowerInvariant(text[0]) + text[1..] : text;
    }

    /// <summary>Ends the text as a sentence: capital first, one mark last.</summary>
    public static string AsSentence(this string text)
    {
        var body = text.Trim().TrimEnd(',', ';', ':', '-', ' ').Capitalised();
        if (body.Length == 0)
            return body;
        if (body.EndsWith("!)", StringComparison.Ordinal))
            body = body[..^2] + ")";
        var last = body[^1] is '"' or '\'' && body.Length > 1 ? body[^2] : body[^1];
        return last is '.' or '!' or '?' ? body : body + ".";
    }

    public static string WithoutStop(this string text) => text.TrimEnd('.', ' ');

    private static bool IsCommon(string word) =>
        Lexicon.Determiners.Contains(word) || Lexicon.Pronouns.Contains(word) && !word.Equals("i", StringComparison.OrdinalIgnoreCase)
        || Lexicon.Prepositions.Contains(word) || Lexicon.Conjunctions.Contains(word) || Lexicon.Adverbs.Contains(word)
        || (Lexicon.Auxiliaries.Contains(word) && !word.StartsWith("I'", StringComparison.Ordinal))
        || Lexicon.CommonNouns.Contains(word) || Lexicon.RoleNouns.Contains(word) || Verbs.IsBase(word) || Verbs.IsPast(word);
}
