using InviteBot.Invitations.Language;

namespace InviteBot.Invitations.Reviewing;

/// <summary>Reads what a sentence does: where from, why, and how particular it is.</summary>
internal static class SentenceReader
{
    public static SentenceReading Read(DraftSentence sentence, DraftText draft)
    {
        var text = sentence.Text;
        var specific = Specifics.Count(text, draft.Greeted, draft.Signature);
        var isPitch = sentence.Has(Signal.Pitch);
        var isStock = sentence.Has(Signal.StockHard);
        var link = isPitch && !sentence.Has(Signal.Shared) ? Weakest(sentence) : Link(sentence, specific);
        var purpose = Purpose(sentence, specific, link);
        return new SentenceReading(sentence, specific, link, purpose, isStock, sentence.Has(Signal.Cold), isPitch, sentence.Means(Signal.Demand), text.EndsWith('?'), IsAboutThem(text, link));
    }

    private static LinkStrength Weakest(DraftSentence sentence) => sentence.Has(Signal.ProfileFact) || sentence.Has(Signal.StockHard) ? LinkStrength.Profile : LinkStrength.None;

    private static LinkStrength Link(DraftSentence sentence, int specific)
    {
        var didSomething = YouDid(sentence.Text);
        var isReal = sentence.Has(Signal.Shared) || IsIntroduced(sentence) || (sentence.Has(Signal.Works) && !sentence.Has(Signal.Demand) && !sentence.Has(Signal.Pressure)) || sentence.Has(Signal.Found) || didSomething;
        var isProfile = sentence.Has(Signal.ProfileFact) || sentence.Has(Signal.StockHard);
        if (sentence.Has(Signal.Group) && !isProfile && !sentence.Has(Signal.Works) && !didSomething)
            return specific >= 1 ? LinkStrength.Group : LinkStrength.Loose;
        if (isReal && !isProfile && specific >= 1)
            return LinkStrength.Firm;
        if (isReal && !isProfile && !sentence.Has(Signal.StockSoft))
            // "Your posts" may be anybody's; what the two did together may not.
            return sentence.Has(Signal.Shared) || IsIntroduced(sentence) || didSomething ? LinkStrength.Loose : LinkStrength.Profile;
        if (isReal && (sentence.Has(Signal.Works) || sentence.Has(Signal.Shared)) && specific >= 3)
            return LinkStrength.Firm;
        return isProfile ? LinkStrength.Profile : LinkStrength.None;
    }

    /// <summary>"Petra suggested that I write": somebody by name, and not the reader or the writer.</summary>
    private static bool IsIntroduced(DraftSentence sentence)
    {
        if (!sentence.Has(Signal.Introduced))
            return false;
        var text = sentence.Text;
        var at = Signals.Find(Signal.Introduced, text).At;
        var before = text[..at].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return before.Length > 0 && (!ReviewWords.NotIntroducers.Contains(before[^1]) || before.Length > 1 && char.IsUpper(before[0][0]) && !ReviewWords.NotIntroducers.Contains(before[0]) && !ReviewWords.NotGreetings.Contains(before[0])) || text[at..].Contains("friend", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>"you showed me": the recipient did something in the past.</summary>
    private static bool YouDid(string text)
    {
        var words = Wordlist.Of(text);
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (!words[i].Is("you") || words[i].Trail.Length > 0)
                continue;
            var verb = i + 1;
            while (verb + 1 < words.Count && (Lexicon.Adverbs.Contains(words[verb].Core) || words[verb].Core.EndsWith("ly", StringComparison.OrdinalIgnoreCase) || words[verb].IsAny("both", "once", "kindly", "also", "had", "have")))
                verb++;
            if (Verbs.IsClearPast(words[verb].Core) && !words[verb].IsAny("joined", "moved", "started", "changed", "interested", "experienced", "skilled", "based") || words[verb].IsAny("put", "cut", "set", "read", "let") && verb + 1 < words.Count && words[verb + 1].IsAny("me", "us", "my", "our", "the", "a"))
                return true;
        }

        return false;
    }

    private static PurposeKind Purpose(DraftSentence sentence, int specific, LinkStrength link)
    {
        var text = sentence.Text;
        // Worn words spoil a purpose unless it is very particular.
        var isStock = sentence.Has(Signal.StockHard) || (sentence.Has(Signal.StockSoft) && specific < 3);
        var isBait = sentence.Has(Signal.Bait);
        var isVague = isBait || sentence.Has(Signal.VaguePurpose);
        if (sentence.Has(Signal.JobStated) || (sentence.Has(Signal.Recruiter) && specific >= 1 && !isBait))
            return PurposeKind.Concrete;
        if (isBait || sentence.Has(Signal.Recruiter) || sentence.Has(Signal.JobHinted))
            return PurposeKind.Vague;
        if (sentence.Has(Signal.Thanks) && specific >= 2 && !isStock && link != LinkStrength.Profile)
            return PurposeKind.Concrete;
        if (sentence.Means(Signal.Demand) && !sentence.Has(Signal.Need))
            return text.Contains("archiv", StringComparison.OrdinalIgnoreCase) || text.Contains("ignor", StringComparison.OrdinalIgnoreCase) ? PurposeKind.None : PurposeKind.Vague;
        var states = sentence.Has(Signal.Aim) || text.EndsWith('?');
        var needed = !isVague ? 1 : sentence.Has(Signal.TimeAsk) ? 4 : 2;
        if (states && !isStock && specific >= needed)
            return PurposeKind.Concrete;
        if (sentence.Has(Signal.News) && specific >= 3 && !isStock && link == LinkStrength.None)
            return PurposeKind.Concrete;
        // Praise of a "journey" is no purpose.
        if ((isVague && (states || !sentence.Has(Signal.StockHard))) || sentence.Has(Signal.Pitch))
            return PurposeKind.Vague;
        return !isStock && (states || sentence.Has(Signal.Thanks)) ? PurposeKind.Leaning : PurposeKind.None;
    }

    private static bool IsAboutThem(string text, LinkStrength link)
    {
        if (link is LinkStrength.Firm)
            return true;
        foreach (var word in Wordlist.Of(text))
        {
            if (word.IsAny("you", "your", "yours", "you're", "you've", "we", "both", "ur"))
                return true;
        }

        return false;
    }
}
