using InviteBot.Invitations.Clauses;
using InviteBot.Invitations.Grammar;
using InviteBot.Invitations.Language;

namespace InviteBot.Invitations.Slots;

/// <summary>Finishes "You …" from what was typed; null when no clean sentence comes of it.</summary>
internal static class DeedWriter
{
    public static Statement? Write(List<Word> words, Question source, StemVariant variant, bool isFirst, bool isAfterYou, bool isRepeated)
    {
        if (words.Count == 0)
            return null;
        if (IsTheirTitle(words) || (words[0].Trail.Contains(':', StringComparison.Ordinal) && !words[0].IsAny("said", "wrote", "asked")))
            return null;
        if (Subject(words, source) is { } clause)
            return isFirst ? clause : clause with { LeansBack = clause.LeansBack || words.Skip(2).Take(2).Any(word => word.IsAny("it", "them")) || PointsBack(words) };
        if (words.Count > 3 && words[0].Lead.Length == 0 && (Vocabulary.IsClosed(words[0].Core) || words[0].StartsUpper || words[0].Core.EndsWith('s')) && !Shape.StartsWithVerb(words) && !Verbs.IsPast(words[0].Core) && !Vocabulary.IsOnlyVerb(words[0].Core) && !(Lexicon.Determiners.Contains(words[0].Core) && IsOnlyThing(words)) && Sentence.IsWhole(words.Text().AsSentence()))
            return Said(words.Text(), source, StatementRole.Deed) with { LeansBack = LeansBack(words) };
        if (words[0].Is("your"))
            return Framed(words, source, variant, isRepeated);
        if (words[0].IsAny("how", "what", "the") && words.Count > 2 && (words[1].Is("you") || words[1].Is("way")))
            return Said($"I remember {words.Text().Uncapitalised()}", source, StatementRole.Deed) with { IsFramed = true };
        if (words[0].IsAny("when", "that", "the") && words.Count > 2 && words[1].IsAny("you", "time"))
            return Said($"I remember {words.Text().Uncapitalised()}", source, StatementRole.Deed) with { IsFramed = true };
        if (words[0].Lead.Contains('"', StringComparison.Ordinal))
            return Said($"You said {words.Text()}", source, StatementRole.Deed) with { IsFramed = true };
        if (words.Count > 2 && words[0].IsAny("friend", "neighbour", "neighbor", "cousin", "colleague") && words[1].Is("of"))
            return Said($"You are a {words.Text()}", source, StatementRole.Deed);
        // "Worked a treat for the gate" tells of what was done, not of who did it.
        if (!isFirst && isAfterYou && words.Count > 2 && words[0].IsAny("worked", "helped", "saved", "changed", "turned", "cost", "took"))
            return Said("It " + words.Text().Uncapitalised(), source, StatementRole.Deed) with { LeansBack = true };
        // "Still do it every shift": who was taught it does it.
        if (!isFirst && words.Count > 2 && words[0].Is("still") && Verbs.IsBase(words[1].Core))
            return Said("I " + words.Text().Uncapitalised(), source, StatementRole.Deed) with { LeansBack = true };
        // Later in an answer a bare present verb may be about anything: "takes guts".
        if (!isFirst && (!isAfterYou || !Shape.StartsWithVerb(words) || (Verbs.IsThird(words[0].Core) && !Verbs.IsPast(words[0].Core))))
            return null;
        // Who saw the window? Not to be guessed.
        if (words[0].IsAny("saw", "read", "heard", "watched", "noticed", "found", "seen", "followed", "loved", "liked", "enjoyed") && !words.Exists(word => word.IsAny("you", "your", "yours", "me", "us", "my", "our")))
            return null;
        // "Your …" was asked: a verb in front tells what the sender did with it.
        if (variant == StemVariant.ReadOrUsed && Verbs.IsPast(words[0].Core) && !words.Exists(word => word.IsAny("me", "us")))
            return Said("I " + words.Text().Uncapitalised(), source, StatementRole.Deed);
        // "slide 'where does the heat go'": a thing with its title, and nothing that was done.
        if (Vocabulary.IsNoun(words[0].Core) && !Verbs.IsPast(words[0].Core) && words.Count > 1 && words[1].Lead.AsSpan().IndexOfAny('\'', '"') >= 0)
            return Framed(words, source, variant, isRepeated);
        if (Shape.StartsWithVerb(words) && IsDoneToYou(words))
            return SelfWriter.Write(words, source, StatementRole.Deed);
        if (Shape.StartsWithVerb(words))
            return Said($"You {Agreed(words).Text().Uncapitalised()}", source, StatementRole.Deed);
        return Shape.StartsWithGerund(words)
            ? Said($"I remember you {words.Text().Uncapitalised()}", source, StatementRole.Deed) with { IsFramed = true }
            : Framed(words, source, variant, isRepeated);
    }

    /// <summary>"You are head of timetables": they know.</summary>
    public static bool IsTheirTitle(List<Word> words)
    {
        if (words.Count is > 4 and < 12 && words[0].Is("you") && words[1].Is("are") && words[2].IsAny("the", "a") && words[3].IsAny("boss", "owner", "head", "chief", "president", "founder", "ceo", "chair", "chairwoman", "chairman", "leader"))
            return true;
        var isBe = words.Count > 2 && (words[0].Is("you're") || (words[0].Is("you") && words[1].Is("are")) || words[0].Is("is"));
        return isBe && words.Count < 9 && words.Take(6).Any(word => Lexicon.RoleNouns.Contains(word.Core) && !word.IsAny("friend", "neighbour", "neighbor", "colleague"));
    }

    private static Statement? Subject(List<Word> words, Question source)
    {
        if (Shape.StartsWithYou(words))
            return Said(words.Text(), source, StatementRole.Deed);
        if (Shape.StartsWithSelf(words))
            return Said(words.Text(), source, Roles.OfSelf(words, StatementRole.Deed)) with { LeansBack = LeansBack(words) };
        if (words[0].IsAny("it", "it's", "that", "this", "that's") && words.Count > 1)
            return Said(words.Text(), source, StatementRole.Deed) with { LeansBack = true };
        if (words[0].IsAny("my", "our", "the", "a", "two", "three", "half", "everyone", "everybody", "nobody") && Shape.IsNounClause(words))
            return Said(words.Text(), source, StatementRole.Deed);
        if (Lexicon.Prepositions.Contains(words[0].Core) && words.Count > 5 && Shape.HasPlainClause(words))
            return Said(words.Text(), source, StatementRole.Deed);
        return null;
    }

    private static Statement? Framed(List<Word> words, Question source, StemVariant variant, bool isRepeated)
    {
        if (Shape.IsOnlyPraise(words) || Shape.ContentWords(words) == 0 || words[0].IsAny("not", "no", "only", "never", "nothing", "none", "because", "but") || Lexicon.Prepositions.Contains(words[0].Core) || Lexicon.Pronouns.Contains(words[0].Core) || Lexicon.Conjunctions.Contains(words[0].Core))
            return null;
        // "Deon says you pay every Thursday" is no thing of theirs.
        if (words[0].StartsUpper && !Vocabulary.IsKnown(words[0].Core) && words.Count > 2 && Sentence.IsWhole(words.Text().AsSentence()))
            return null;
        var hasOwner = Lexicon.Determiners.Contains(words[0].Core);
        words = [.. words.Select(word => word with { Trail = word.Trail.Replace("!", "", StringComparison.Ordinal) })];
        words[^1] = words[^1] with { Trail = words[^1].Trail.TrimEnd('.') };
        var phrase = hasOwner ? words.Text().Uncapitalised() : "your " + words.Text().Uncapitalised();
        if (words.FindIndex(word => word.Trail.Contains(':', StringComparison.Ordinal)) is >= 0 and var colon && Sentence.IsWhole(words.Skip(colon + 1).Text().AsSentence()))
            return Said(phrase, source, StatementRole.Deed);
        // "tray must be high" is what they teach, and no tray of theirs.
        if (!hasOwner && words.Take(4).Any(word => word.IsAny("must", "should", "shall", "cannot", "can't")))
            return null;
        if ((hasOwner || Shape.IsNounClause(Wordlist.Of(phrase))) && !IsOnlyThing(words) && Sentence.IsWhole(phrase.AsSentence()))
            return Said(phrase, source, StatementRole.Deed) with { IsFramed = !hasOwner };
        // "your father's label is on the back of a drawer": told, whatever the grammar makes of the rest.
        if (words[0].Is("your") && words.Count > 5 && words.FindIndex(word => word.IsAny("is", "are", "was", "were", "has")) is > 1 and < 5 and var verb && !words.Take(verb).Any(word => word.Trail.Length > 0 || word.IsAny("where", "which", "who", "that", "when", "why", "how", "what")))
            return Said(phrase, source, StatementRole.Deed);
        // "your answers the night the boat was late, with your first name": the thing itself is enough.
        if (isRepeated && words.FindIndex(word => word.Trail.Contains(',', StringComparison.Ordinal)) is > 1 and var comma && !words[comma + 1].IsAny("where", "which", "who"))
            return Framed([.. words.Take(comma), words[comma] with { Trail = "" }], source, variant, isRepeated);
        if (words.Count < 6 && words.Exists(word => Lexicon.Evaluation.Contains(word.Core)))
            return null;
        var clause = words.FindIndex(1, word => word.IsAny("where", "which", "who", "that", "when"));
        if (words.Count > 16 || words.Where((word, i) => word.Trail.Contains(',', StringComparison.Ordinal) && i + 1 != clause).Any())
            return null;
        var sentence = variant switch
        {
            StemVariant.ReadOrUsed => $"I know {phrase}",
            StemVariant.MadeYouWrite when !words.Exists(word => word.Trail.Contains(':', StringComparison.Ordinal)) => $"{phrase} made me write",
            _ => $"I remember {phrase}",
        };
        return Said(sentence, source, StatementRole.Deed) with { IsFramed = true };
    }

    /// <summary>"your paper on tables with kitchen objects", "your table 4, where you printed …": a thing, of which nothing is told yet.</summary>
    private static bool IsOnlyThing(List<Word> words)
    {
        var clause = words.FindIndex(1, word => word.IsAny("where", "which", "who", "that", "when"));
        if (clause < 2)
            return !HasFinite(words);
        return !HasFinite(words.GetRange(0, clause + 1)) && words.Skip(clause).Count(word => Lexicon.Auxiliaries.Contains(word.Core) || Verbs.IsPast(word.Core) || (Vocabulary.IsThird(word.Core) && !Vocabulary.IsNoun(Verbs.BaseOfThird(word.Core)))) < 2;
    }

    private static bool HasFinite(List<Word> words)
    {
        for (var i = 1; i < words.Count; i++)
        {
            var (before, core) = (words[i - 1], words[i].Core);
            var hasObject = i + 1 < words.Count && (Lexicon.Adverbs.Contains(words[i + 1].Core) || words[i + 1].Core.EndsWith("ly", StringComparison.Ordinal) || words[i + 1].IsAny("that", "how", "why", "what", "whom", "who", "whether") || (words[i + 1].Is("to") && i + 2 < words.Count && words[i + 2].IsAny("whom", "who")) || Lexicon.Determiners.Contains(words[i + 1].Core) || Lexicon.Pronouns.Contains(words[i + 1].Core) || char.IsDigit(words[i + 1].Core.FirstOrDefault('x')));
            if (Lexicon.Auxiliaries.Contains(core))
                return true;
            if (Verbs.IsClearPast(core) && !Lexicon.Prepositions.Contains(before.Core) && !Lexicon.Determiners.Contains(before.Core) && !Lexicon.Conjunctions.Contains(before.Core))
                return true;
            if (Vocabulary.IsThird(core) && (hasObject || !Vocabulary.IsNoun(Verbs.BaseOfThird(core))))
                return true;
            if (Vocabulary.IsVerb(core) && !before.IsAny("to", "a", "the") && (hasObject || Vocabulary.IsOnlyVerb(core)) && (before.Core.EndsWith('s') || Lexicon.Adverbs.Contains(before.Core)))
                return true;
        }

        return false;
    }

    /// <summary>"read your piece": what is done to "you" is done by the sender, whatever the stem says.</summary>
    private static bool IsDoneToYou(List<Word> words)
    {
        var verb = Shape.FirstContent(words);
        if (!Verbs.IsPast(words[verb].Core) && !words[verb].IsAny("love", "like", "use", "read", "follow", "have"))
            return false;
        if (words[verb].IsAny("found", "heard", "learned", "learnt", "noticed", "realised", "realized", "discovered", "saw", "read") && words.Skip(verb + 1).Take(6).Any(word => word.IsAny("you", "you're", "your")))
            return true;
        for (var i = verb + 1; i < Math.Min(words.Count, verb + 4); i++)
        {
            if (words[i].IsAny("you", "your", "yours"))
                return true;
            if (!Lexicon.Prepositions.Contains(words[i].Core) && !Lexicon.Adverbs.Contains(words[i].Core) && !words[i].IsAny("all", "both", "every", "one"))
                return false;
        }

        return false;
    }

    /// <summary>"always brings" becomes "always bring", "was" becomes "were": the stem says "You".</summary>
    private static List<Word> Agreed(List<Word> words)
    {
        var agreed = new List<Word>(words);
        var i = Shape.FirstContent(words);
        if (Verbs.IsThird(words[i].Core) && !Verbs.IsClearPast(words[i].Core) || words[i].IsAny("was", "is", "has", "does"))
            agreed[i] = words[i].With(Verbs.BaseOfThird(words[i].Core.ToLowerInvariant()));
        for (var j = i + 2; j < agreed.Count; j++)
        {
            if (agreed[j - 1].IsAny("and", "then") && Verbs.IsThird(agreed[j].Core) && Verbs.IsThird(words[i].Core))
                agreed[j] = agreed[j].With(Verbs.BaseOfThird(agreed[j].Core));
        }

        return agreed;
    }

    /// <summary>"You wrote that for the newcomers": what was written stands in front.</summary>
    private static bool PointsBack(List<Word> words)
    {
        var that = words.FindIndex(word => word.IsAny("that", "this"));
        return that is > 0 and < 4 && (words[that].Trail.Length > 0 || that + 1 == words.Count || Lexicon.Prepositions.Contains(words[that + 1].Core) || words[that + 1].IsAny("and", "but", "to"));
    }

    /// <summary>"I know that you carried …": what was said about comes behind it, and not before.</summary>
    private static bool LeansBack(List<Word> words)
    {
        var at = words.FindIndex(1, Math.Min(4, words.Count - 1), word => word.IsAny("it", "that", "them", "this"));
        return at > 0 && !(words[at].Is("that") && at + 1 < words.Count && words[at + 1].IsAny("you", "your", "we", "the", "a"));
    }

    private static Statement Said(string text, Question source, StatementRole role) => new(text.AsSentence(), source, role);
}
