using InviteBot.Invitations.Language;
using static InviteBot.Invitations.Grammar.PartsOfSpeech;

namespace InviteBot.Invitations.Grammar;

/// <summary>
/// Tells whether words make a whole sentence: a subject, a verb that agrees with it, nothing that dangles and no second
/// clause run on. All readings of the words are followed at once, so the time is linear in the number of words.
/// </summary>
internal static class Sentence
{
    /// <summary>What is longer is no sentence for an invitation, and not worth the reading.</summary>
    private const int MostWords = 80;

    // One reading of one sentence on a thread at a time; what was read before is cleared and holds no words.
    private static readonly ThreadLocal<(List<Position> Now, List<Position> Next, List<Position> Steps)> Readings = new(() => (new(16), new(16), new(16)));

    /// <summary>Whether the text can be read as a statement; one that ends with a question mark as a question.</summary>
    public static bool IsWhole(string text)
    {
        if (text.Contains("; ", StringComparison.Ordinal))
            return text.Split("; ").All(IsWhole);
        var words = Wordlist.Of(text);
        return words.Count is > 0 and <= MostWords && (text.TrimEnd().EndsWith('?') ? IsQuestion(words) || Reads(words, Place.Start, Seen.None) : Reads(words, Place.Start, Seen.None));
    }

    /// <summary>Whether the text asks something, at its beginning or behind what leads up to the question.</summary>
    public static bool IsQuestion(string text) => Wordlist.Of(text) is { Count: <= MostWords } words && IsQuestion(words);

    private static bool IsQuestion(List<Word> words) =>
        Reads(words, Place.AskedWord, Seen.Asking) || Reads(words, Place.Start, Seen.Asking);

    private static bool Reads(List<Word> words, Place start, Seen seen)
    {
        var (positions, next, steps) = Readings.Value!;
        positions.Clear();
        positions.Add(new(start, SubjectKind.None, seen));
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Core.Length == 0)
                continue;
            // What is quoted counts as one word, whatever stands in it.
            var end = EndOfQuotation(words, i);
            Step(positions, next, steps, new Token(words[end ?? i], end is null ? Vocabulary.Of(words[i], i == 0) : Name | Noun | Adjective | Adverb, words[i].Core, i == 0));
            i = end ?? i;
            (positions, next) = (next, positions);
            if (positions.Count == 0)
                return false;
            // What stands behind a colon was typed as one thing and is not judged.
            if (words[i].Trail.Contains(':', StringComparison.Ordinal) && i + 1 < words.Count)
                return positions.Exists(position => IsComplete(position) || position.Place is Place.Object or Place.Predicate);
        }

        return positions.Exists(IsComplete);
    }

    private static void Step(List<Position> positions, List<Position> next, List<Position> steps, Token token)
    {
        next.Clear();
        foreach (var position in positions)
        {
            steps.Clear();
            Transitions.From(position, token, steps);
            foreach (var reached in steps)
            {
                // A few dozen at most: a look through the list is quicker than a table of them.
                if ((token.EndsPiece ? Transitions.Comma(reached) : reached) is { } behind && !next.Contains(behind))
                    next.Add(behind);
            }
        }
    }

    private static int? EndOfQuotation(List<Word> words, int start)
    {
        var lead = words[start].Lead.AsSpan();
        var mark = lead.Contains('"') ? '"' : lead.Contains('(') ? ')' : lead.Contains('\'') ? '\'' : ' ';
        if (mark == ' ')
            return null;
        for (var end = start; end < words.Count; end++)
        {
            if (words[end].Trail.Contains(mark, StringComparison.Ordinal))
                return end;
        }

        return null;
    }

    private static bool IsComplete(Position position)
    {
        if (!position.Has(Seen.Main) || position.Has(Seen.Pending | Seen.Fronted | Seen.Front) || (position.Has(Seen.Asking) && !position.Has(Seen.Asked)))
            return false;
        if (position.Has(Seen.Lacking) && !position.Has(Seen.Gap | Seen.Hole | Seen.Passive))
            return false;
        return position.Place switch
        {
            Place.Predicate or Place.Object or Place.ObjectPronoun or Place.AfterBe => true,
            // "what you are into": the gap is filled by the question word.
            Place.AfterPreposition or Place.AfterHave or Place.AfterModal or Place.AfterTo => position.Has(Seen.Gap),
            Place.AskedSubjectDone => position.Has(Seen.Gap) && position.Has(Seen.NeedsAny),
            _ => false,
        };
    }
}
