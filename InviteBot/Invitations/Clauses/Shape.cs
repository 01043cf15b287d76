using InviteBot.Invitations.Language;

namespace InviteBot.Invitations.Clauses;

/// <summary>What kind of words a sentence is made of.</summary>
internal static class Shape
{
    private static readonly HashSet<string> ThingNouns = new(["talk", "post", "answer", "book", "work", "column", "article", "design", "drawing", "film", "model", "map", "question", "comment", "report", "paper", "note", "test", "play", "plan", "blog", "show", "help", "sketch", "study", "review", "video", "record", "label", "photo", "process", "design", "support", "stage", "place", "place", "demo", "poster", "stall", "stand", "host"], StringComparer.OrdinalIgnoreCase);

    public static int FirstContent(List<Word> words)
    {
        var i = 0;
        while (i + 1 < words.Count && words[i].Trail.Length == 0 && (Lexicon.Adverbs.Contains(words[i].Core) || words[i].Core.EndsWith("ly", StringComparison.Ordinal)))
            i++;
        return i;
    }

    /// <summary>Begins with "I", "we" and the like and a verb behind.</summary>
    public static bool StartsWithSelf(List<Word> words) =>
        (words.Count > 2 && words[0].IsAny("now", "then", "today") && words[1].IsAny("i", "we", "i'm", "we're", "i've", "we've") && StartsWithSelf(words.GetRange(1, words.Count - 1)))
        || words[0].IsAny("i'm", "i've", "i'd", "i'll", "we're", "we've", "we'd", "we'll")
        || (words.Count > 1 && words[0].IsAny("i", "we") && HasVerbAt(words, 1))
        || (words.Count > 3 && words[0].IsAny("you") && words[1].Is("and") && words[2].Is("i"));

    public static bool StartsWithYou(List<Word> words) =>
        words[0].IsAny("you're", "you've", "you'd", "you'll") || (words.Count > 1 && words[0].Is("you") && !words[1].Is("and") && HasVerbAt(words, 1));

    /// <summary>A noun phrase and a finite verb: "Your column made us laugh".</summary>
    public static bool IsNounClause(List<Word> words)
    {
        for (var i = 1; i < words.Count; i++)
        {
            if (words[i].IsAny("you", "i", "we", "he", "she", "they", "that", "who", "which", "to", "how", "what", "where", "when", "i've", "you've", "i'd", "if"))
                return false;
            if (words[i - 1].Trail.Length > 0)
                return false;
            if (words[i].Is("'s") || Lexicon.Auxiliaries.Contains(words[i].Core))
                return true;
            if (Lexicon.Prepositions.Contains(words[i - 1].Core) || Lexicon.Determiners.Contains(words[i - 1].Core))
                continue;
            if (Verbs.IsClearPast(words[i].Core) && (i + 1 < words.Count || i > 1) || words[i].IsAny("goes", "turns", "comes", "makes", "keeps", "needs", "gets", "helps", "costs", "starts", "shows"))
                return true;
            if (i > 1 && Verbs.IsThird(words[i].Core) && i + 1 < words.Count && (Lexicon.Prepositions.Contains(words[i + 1].Core) || Lexicon.Determiners.Contains(words[i + 1].Core)) && words[0].IsAny("my", "our", "the", "your"))
                return true;
        }

        return false;
    }

    /// <summary>"By November the quiet ones were …": a subject with its verb stands further on.</summary>
    public static bool HasPlainClause(List<Word> words)
    {
        var subject = words.FindIndex(2, word => word.IsAny("the", "my", "our", "your", "i", "we", "you"));
        return subject > 0 && (words[subject].IsAny("i", "we", "you") || IsNounClause(words.GetRange(subject, words.Count - subject)));
    }

    /// <summary>A thing named first although the word could be a verb: "talk on audits", "answer about string".</summary>
    public static bool IsBareThing(List<Word> words) =>
        ThingNouns.Contains(words[0].Core)
        && (words.Count == 1 || words[0].Trail.Length > 0 || words[1].IsAny("on", "about", "at", "in", "for", "of", "from", "to", "re", "with", "you", "made", "was", "is", "helped", "got", "saved"));

    public static bool StartsWithVerb(List<Word> words)
    {
        var i = FirstContent(words);
        var core = words[i].Core;
        if (core.Contains('\'', StringComparison.Ordinal) && !core.EndsWith("n't", StringComparison.Ordinal))
            return false;
        // A bare base form needs something behind it to be told from a noun: "phone mostly".
        if (words.Count - i < 3 && Verbs.IsBase(core) && !Verbs.IsPast(core))
            return false;
        // Whatever the word is, "… my oud" makes a verb of it.
        if (i + 2 < words.Count && words[i].Trail.Length == 0 && words[i + 1].IsAny("my", "me", "us", "our") && core.Length > 2 && !Lexicon.Stop.Contains(core))
            return true;
        return !IsBareThing(words) && (Verbs.IsPast(core) || Verbs.IsThird(core) || Verbs.IsBase(core) || Lexicon.Auxiliaries.Contains(core)) && !IsGerundAt(words, i)
            && !(i + 1 < words.Count && Verbs.IsBase(core) && !Verbs.IsPast(core) && words[i].Trail.Length == 0 && IsCompound(words, i));
    }

    public static bool StartsWithGerund(List<Word> words) => IsGerundAt(words, FirstContent(words));

    /// <summary>Praise and nothing else.</summary>
    public static bool IsOnlyPraise(List<Word> words)
    {
        var praised = false;
        if (words.Exists(word => word.Is("not")))
            return false;
        foreach (var word in words)
        {
            if (Lexicon.Evaluation.Contains(word.Core))
                praised = true;
            else if (!Lexicon.Fillers.Contains(word.Core) && !Lexicon.Stop.Contains(word.Core))
                return false;
        }

        return praised;
    }

    /// <summary>"Your annual report was good", "I'm organised": it says that something is so, and nothing that shows it.</summary>
    public static bool IsVerdict(List<Word> words)
    {
        var be = words.FindIndex(word => word.IsAny("is", "are", "was", "were", "am", "i'm", "you're", "looks", "look", "looked", "seems", "seem", "sounds", "sound"));
        if (be < 0 || be > 4 || be + 1 >= words.Count)
            return false;
        var after = be + 1;
        while (after + 1 < words.Count && (Lexicon.Fillers.Contains(words[after].Core) || Lexicon.Adverbs.Contains(words[after].Core) || words[after].IsAny("a", "an")) && !Lexicon.Evaluation.Contains(words[after].Core))
            after++;
        return Lexicon.Evaluation.Contains(words[after].Core) && (after + 1 == words.Count || words[after].Trail.Length > 0 || words[after + 1].IsAny("and", "with", "at", "to", "on", "in", "teacher", "boss", "colleague", "manager", "person", "guy"));
    }

    public static int ContentWords(List<Word> words) => words.Count(word => word.Core.Length > 0 && !Lexicon.Stop.Contains(word.Core));

    /// <summary>"training new volunteers" is done; "training course" and "a meeting at the yard" are things.</summary>
    private static bool IsGerundAt(List<Word> words, int i) =>
        Verbs.IsGerund(words[i].Core)
        && !(i + 1 < words.Count && words[i].Trail.Length == 0 && IsCompoundNoun(words, i + 1))
        && (!Lexicon.CommonNouns.Contains(words[i].Core) || (i + 1 < words.Count && words[i].Trail.Length == 0 && !Lexicon.Prepositions.Contains(words[i + 1].Core) && !Lexicon.CommonNouns.Contains(words[i + 1].Core)));

    /// <summary>"piling supervision in 2 stations": a bare singular noun behind the -ing form, and then no more of a clause.</summary>
    private static bool IsCompoundNoun(List<Word> words, int i) =>
        Grammar.Vocabulary.IsNoun(words[i].Core) && !Grammar.Vocabulary.IsAdjective(words[i].Core) && !words[i].Core.EndsWith('s') && !Lexicon.Determiners.Contains(words[i].Core) && !Lexicon.Prepositions.Contains(words[i].Core)
        && (words[i].Core.EndsWith("ion", StringComparison.Ordinal) || words[i].Core.EndsWith("ment", StringComparison.Ordinal) || words[i].IsAny("experience", "course", "work", "license", "licence", "certificate", "job", "background", "skills"));

    /// <summary>"help desk", "record shop": a verb-looking word in front of a common noun is part of a name.</summary>
    private static bool IsCompound(List<Word> words, int i) => Lexicon.CommonNouns.Contains(words[i + 1].Core) && !words[i].IsAny("run", "have", "need", "want", "open", "start", "join", "visit", "like", "make", "sell", "buy", "build", "teach");

    private static bool HasVerbAt(List<Word> words, int from)
    {
        var i = from;
        while (i + 1 < words.Count && words[i].Trail.Length == 0 && (Lexicon.Adverbs.Contains(words[i].Core) || words[i].Core.EndsWith("ly", StringComparison.Ordinal)))
            i++;
        if (words[from - 1].IsAny("i", "we") && words[from - 1].Trail.Length == 0 && i == from && words[i].Core.Length > 2 && !Lexicon.Stop.Contains(words[i].Core) && char.IsLower(words[i].Core[0]))
            return true;
        return words[from - 1].Trail.Length == 0 && (Verbs.CanFollowSubject(words[i].Core) || Verbs.IsThird(words[i].Core) || Verbs.CanFollowSubject(words[from].Core));
    }
}
