using InviteBot.Invitations.Clauses;
using InviteBot.Invitations.Language;

namespace InviteBot.Invitations.Slots;

/// <summary>Where the two know each other from, when it was said as to the recipient: it stands as it was said.</summary>
internal static class SaidPlace
{
    private const int MostShorter = 3;
    private const int LeastWords = 5;

    /// <summary>False when what was typed is a place and no sentence.</summary>
    public static bool Write(List<string> sentences, Answers answers, Understood understood)
    {
        sentences = sentences.FindAll(sentence => !PlaceWriter.IsSaidAnyway(sentence));
        if (sentences.Count == 0 || !IsSaid(sentences[0], answers))
            return false;
        var said = sentences[0].TrimEnd('.', '!');
        PlaceWriter.Link(Opened(said, answers), understood);
        foreach (var shorter in Shorter(said).Take(MostShorter))
            understood.Shorter.Add(new Statement(Opened(shorter, answers).AsSentence(), Question.Place, StatementRole.Link));
        foreach (var more in sentences.Skip(1))
            PlaceWriter.Hand(Wordlist.Of(more), understood);
        return true;
    }

    private static bool IsSaid(string sentence, Answers answers)
    {
        var words = Wordlist.Of(sentence);
        if (words.Count < LeastWords || sentence.EndsWith('?') || !Confidence.IsSaidToRecipient(sentence))
            return false;
        if (answers.TieDetail is TieDetail.HaveApplied or TieDetail.WouldApply)
            return Shape.StartsWithSelf(words) && words.Exists(word => word.Core.StartsWith("appl", StringComparison.OrdinalIgnoreCase));
        // "we volunteer, the food bank in Leith": a place with an echo of the question, and no sentence.
        return (Shape.StartsWithSelf(words) || Shape.StartsWithYou(words)) && !words.Take(words.Count - 1).Any(word => word.Trail.Contains('(', StringComparison.Ordinal)) && Confidence.IsGood(First(sentence).AsSentence());
    }

    /// <summary>What has to be said with it: that one hires, that the two have not met.</summary>
    private static string Opened(string said, Answers answers) => answers.TieDetail switch
    {
        TieDetail.IAmHiring when !Signs.Any(said, ["hiring", "I look for", "we look for", "looking for", "we need", "I need", "offer you"]) && !(Signs.Any(said, ["we have", "I have", "there is"]) && Signs.Any(said, ["post", "job", "position", "vacancy", "place for"])) => $"I'm hiring, and {said.Uncapitalised()}",
        TieDetail.OtherYears when !Signs.Any(said, ["met", "other years", "before you", "after you", "years before", "years after"]) => $"We haven't met, but {said.Uncapitalised()}",
        _ => said,
    };

    private static string First(string sentence)
    {
        var end = sentence.AsSpan().IndexOfAny(';', ',');
        return end < 0 ? sentence : sentence[..end];
    }

    /// <summary>Without what stands at the end, the longest first: "… in Leith in 2019", "… in Leith". A place stays in each.</summary>
    private static IEnumerable<string> Shorter(string said)
    {
        var words = Wordlist.Of(said);
        var anchor = words.FindIndex(2, IsBoundary);
        var comma = words.FindIndex(IsPieceEnd);
        // The first phrase stays; where a clause ends before any, the clause does.
        var least = comma > 2 && (anchor < 0 || comma < anchor) ? comma : anchor > 0 ? anchor + 1 : words.Count;
        for (var end = words.Count - 1; end > least; end--)
        {
            // "the job which I saw on LinkedIn": what belongs to a clause is left out with it.
            if (words.FindLastIndex(end - 1, word => word.IsAny("which", "that", "who", "where", "when", "while", "because")) > 1 && !IsPieceEnd(words[end - 1]))
                continue;
            // Behind a comma stands a clause of its own: it is left out whole.
            var isPiece = IsPieceEnd(words[end - 1]) || (IsBoundary(words[end]) && !IsInName(words, end) && (comma < 0 || end <= comma) && !Lexicon.Determiners.Contains(words[end - 1].Core) && !Lexicon.Conjunctions.Contains(words[end - 1].Core) && !Lexicon.Prepositions.Contains(words[end - 1].Core));
            if (isPiece)
                yield return words.Take(end).Text().TrimEnd(',', ';');
        }
    }

    private static bool IsPieceEnd(Word word) => word.Trail.AsSpan().IndexOfAny(',', ';') >= 0;

    /// <summary>"Practicals with Nothing" is one title.</summary>
    private static bool IsInName(List<Word> words, int at) =>
        words[at].IsAny("with", "for", "after", "before", "under", "over", "behind", "without") && words[at - 1].StartsUpper && at + 1 < words.Count && words[at + 1].StartsUpper;

    private static bool IsBoundary(Word word) =>
        word.IsAny("in", "at", "on", "from", "with", "during", "between", "after", "before", "since", "until", "near", "by", "through", "for", "under", "over", "around", "behind", "while", "when", "where", "which", "who", "because");
}
