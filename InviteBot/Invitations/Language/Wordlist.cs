namespace InviteBot.Invitations.Language;

/// <summary>Takes a text apart into words and puts it together again.</summary>
internal static class Wordlist
{
    public static List<Word> Of(string text)
    {
        var span = text.AsSpan();
        var words = new List<Word>(span.Count(' ') + 1);
        foreach (var range in span.SplitAny(' ', '\n'))
        {
            if (range.End.Value > range.Start.Value)
                words.Add(Word.Of(span[range]));
        }

        return words;
    }

    public static string Text(this IEnumerable<Word> words)
    {
        var text = new System.Text.StringBuilder();
        foreach (var word in words)
        {
            if (text.Length > 0 && word.Lead.Length + word.Core.Length + word.Trail.Length > 0)
                text.Append(' ');
            text.Append(word.Lead).Append(word.Core).Append(word.Trail);
        }

        return text.ToString();
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
