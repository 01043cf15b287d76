using InviteBot.Invitations.Language;

namespace InviteBot.Invitations.Reviewing;

/// <summary>Reads what a sentence does: where from, why, and how particular it is.</summary>
internal static class SentenceReader
{
    public static SentenceReading Read(DraftSentence sentence, DraftText draft)
    {
        var text = sentence.Text;
        var specific = Specifics.Count(text, draft.Greeted, draft.Signature);
        var isPitch = Signals.Has(Signal.Pitch, text);
        var isStock = Signals.Has(Signal.StockHard, text);
        var link = isPitch && !Signals.Has(Signal.Shared, text) ? Weakest(text) : Link(text, specific);
        var purpose = Purpose(text, specific, link);
        return new SentenceReading(sentence, specific, link, purpose, isStock, Signals.Has(Signal.Cold, text), isPitch, Signals.HasMeant(Signal.Demand, text), text.EndsWith('?'), IsAboutThem(text, link));
    }

    private static LinkStrength Weakest(string text) => Signals.Has(Signal.ProfileFact, text) || Signals.Has(Signal.StockHard, text) ? LinkStrength.Profile : LinkStrength.None;

    private static LinkStrength Link(string text, int specific)
    {
        var isReal = Signals.Has(Signal.Shared, text) || IsIntroduced(text) || (Signals.Has(Signal.Works, text) && !Signals.Has(Signal.Demand, text) && !Signals.Has(Signal.Pressure, text)) || Signals.Has(Signal.Found, text) || YouDid(text);
        var isProfile = Signals.Has(Signal.ProfileFact, text) || Signals.Has(Signal.StockHard, text);
        if (Signals.Has(Signal.Group, text) && !Signals.Has(Signal.Works, text) && !YouDid(text))
            return specific >= 1 ? LinkStrength.Group : LinkStrength.Loose;
        if (isReal && !isProfile && specific >= 1)
            return LinkStrength.Firm;
        if (isReal && !isProfile && !Signals.Has(Signal.StockSoft, text))
            // "Your posts" may be anybody's; what the two did together may not.
            return Signals.Has(Signal.Shared, text) || IsIntroduced(text) || YouDid(text) ? LinkStrength.Loose : LinkStrength.Profile;
        if (isReal && (Signals.Has(Signal.Works, text) || Signals.Has(Signal.Shared, text)) && specific >= 3)
            return LinkStrength.Firm;
        return isProfile ? LinkStrength.Profile : LinkStrength.None;
    }

    /// <summary>"Petra suggested that I write": somebody by name, and not the reader or the writer.</summary>
    private static bool IsIntroduced(string text)
    {
        var (at, length) = Signals.Find(Signal.Introduced, text);
        if (length == 0)
            return false;
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

    private static PurposeKind Purpose(string text, int specific, LinkStrength link)
    {
        // Worn words spoil a purpose unless it is very particular.
        var isStock = Signals.Has(Signal.StockHard, text) || (Signals.Has(Signal.StockSoft, text) && specific < 3);
        var isBait = Signals.Has(Signal.Bait, text);
        var isVague = isBait || Signals.Has(Signal.VaguePurpose, text);
        if (Signals.Has(Signal.JobStated, text) || (Signals.Has(Signal.Recruiter, text) && specific >= 1 && !isBait))
            return PurposeKind.Concrete;
        if (isBait || Signals.Has(Signal.Recruiter, text) || Signals.Has(Signal.JobHinted, text))
            return PurposeKind.Vague;
        if (Signals.Has(Signal.Thanks, text) && specific >= 2 && !isStock && link != LinkStrength.Profile)
            return PurposeKind.Concrete;
        var states = Signals.Has(Signal.Aim, text) || (text.EndsWith('?') && Signals.Has(Signal.Ask, text));
        if (states && !isStock && specific >= (isVague ? 2 : 1))
            return PurposeKind.Concrete;
        if (Signals.Has(Signal.News, text) && specific >= 3 && !isStock && link == LinkStrength.None)
            return PurposeKind.Concrete;
        // Praise of a "journey" is no purpose.
        if ((isVague && (states || !Signals.Has(Signal.StockHard, text))) || Signals.Has(Signal.Pitch, text))
            return PurposeKind.Vague;
        return !isStock && (states || Signals.Has(Signal.Thanks, text)) ? PurposeKind.Leaning : PurposeKind.None;
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
