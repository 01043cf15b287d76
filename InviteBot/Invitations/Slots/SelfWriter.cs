using InviteBot.Invitations.Clauses;
using InviteBot.Invitations.Language;

namespace InviteBot.Invitations.Slots;

/// <summary>Finishes "I'm …" and "I …" from what was typed.</summary>
internal static class SelfWriter
{
    private static readonly HashSet<string> States = new(["new", "free", "about", "ready", "back", "busy", "interested", "curious", "certified", "qualified", "trained", "licensed", "licenced", "fluent", "available", "used", "self-taught", "responsible", "stuck", "currently", "retired", "based", "near", "close", "halfway", "mid", "due", "allowed", "able", "proud", "happy", "glad", "sorry", "between"], StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> Proofs = new(["certificate", "certificates", "licence", "license", "degree", "diploma", "experience", "portfolio", "qualification", "years", "months", "seasons", "master", "masters", "msc", "bsc", "phd", "ticket", "badge", "permit", "references", "medal", "award", "prize", "level", "card"], StringComparer.OrdinalIgnoreCase);

    public static Statement? Write(List<Word> words, Question source, StatementRole role)
    {
        if (words.Count == 0 || Shape.IsOnlyPraise(words))
            return null;
        if (role == StatementRole.News && AskWriter.OfWishTo(words) is { } question)
            return new Statement(question, source, StatementRole.Ask);
        if (words[0].IsAny("thank") && words.Count > 1)
            return Said("I wanted to " + words.Text(), source, role);
        if (words[0].Is("to") && words.Count > 2 && Verbs.IsBase(words[1].Core))
            return Said("I'd like " + words.Text(), source, role);
        if (Clause(words))
            return Said(Since(words).Text(), source, Roles.OfSelf(words, role)) with { LeansBack = words[0].IsAny("it", "that", "it's", "this") };
        // "The ferry where I work stops in October": a sentence already, whatever it begins with.
        if (words.Count > 4 && words[0].IsAny("the", "my", "our", "one", "this", "there") && words.Exists(word => word.IsAny("i", "we", "my", "our")) && Grammar.Sentence.IsWhole(words.Text().AsSentence()))
            return Said(words.Text(), source, role);
        if (words.Count > 4 && Lexicon.Prepositions.Contains(words[0].Core) && words.Exists(word => word.IsAny("i", "we", "our", "my")) && Grammar.Sentence.IsWhole(words.Text().AsSentence()))
            return Said(words.Text(), source, role);
        // "took me two years": what it was about took them, not the sender.
        if (words.Count > 3 && words[0].IsAny("took", "cost", "takes", "costs") && words[1].IsAny("me", "us"))
            return Said("It " + words.Text().Uncapitalised(), source, role) with { LeansBack = true };
        // "Since February our radio is on air again": a time, and then who or what.
        if (words.Count > 4 && words[0].IsAny("since", "from", "until", "after") && words.Skip(2).Take(2).Any(word => word.IsAny("i", "we", "our", "my", "the", "it")))
            return Said(words.Text(), source, role);
        // "14 year": of what?
        if (words.Count == 2 && char.IsDigit(words[0].Core.FirstOrDefault('x')) && words[1].IsAny("year", "years", "month", "months"))
            return null;
        // "before pachinko, now bar sign": two notes with their times.
        if (words[0].IsAny("before", "now", "earlier") && words.Exists(word => word.Trail.Contains(',', StringComparison.Ordinal)) && !words.Exists(word => word.IsAny("i", "we", "my", "our")))
            return null;
        var i = Shape.FirstContent(words);
        if (words[0].Is("new") && (words.Count < 2 || !words[1].IsAny("to", "in", "here", "at")))
            return null;
        // "Retired last month" happened; "retired" alone is a state.
        if (words.Count > i + 1 && words[i].IsAny("retired", "trained", "qualified") && words[i + 1].IsAny("last", "in", "this", "yesterday", "two", "a", "from", "as", "at"))
            return Said("I " + words.Text().Uncapitalised(), source, role);
        if (words[0].Is("used") && words.Count > 1 && !words[1].Is("to"))
            return Said("I " + words.Text().Uncapitalised(), source, role);
        if (Shape.StartsWithGerund(words) || States.Contains(words[0].Core) || Lexicon.Prepositions.Contains(words[0].Core) || States.Contains(words[i].Core))
            return Said("I'm " + words.Text().Uncapitalised(), source, role) with { IsFramed = words.Count > 7 };
        if (words[i].Is("been"))
            return Said("I've " + words.Text().Uncapitalised(), source, role);
        if (Role(words) is { } trade)
            return Said(trade, source, role) with { IsFramed = true };
        if (words.Count > 2 && words[0].IsAny("have", "holding", "hold"))
            return Said("I have " + words.Skip(1).Text(), source, role);
        // "NMBI registered, 9 years …": what one is, not what one has.
        var end = words.FindIndex(word => word.Trail.Length > 0);
        if (words[end < 0 ? words.Count - 1 : end].IsAny("registered", "certified", "qualified", "licensed", "licenced", "chartered", "accredited"))
            return Said("I'm " + words.Text(), source, role) with { IsFramed = true };
        // "12 years diesel"
        if (words.Count is 3 or 4 && words[1].IsAny("years", "months", "seasons") && words[1].Trail.Length == 0 && !Lexicon.Prepositions.Contains(words[2].Core) && !Lexicon.Stop.Contains(words[2].Core) && !words[2].Is("experience"))
            words = [words[0], words[1], new Word("", "of", ""), .. words.Skip(2)];
        if (role != StatementRole.News && IsProof(words))
            return IsPlainProof(words) ? Said("I have " + WithArticle(words), source, role) : null;
        if (Shape.StartsWithVerb(words) && (!Verbs.IsThird(words[i].Core) || Verbs.IsPast(words[i].Core)))
            return Said((IsPlan(words[i].Core) ? "I'd like to " : "I ") + words.Text().Uncapitalised(), source, role);
        return null;
    }

    /// <summary>A bare base form that is no habit tells what the sender is after: "get on electric".</summary>
    private static bool IsPlan(string verb) =>
        verb.Equals("get", StringComparison.OrdinalIgnoreCase) || verb.Equals("see", StringComparison.OrdinalIgnoreCase) || verb.Equals("find", StringComparison.OrdinalIgnoreCase)
        || verb.Equals("show", StringComparison.OrdinalIgnoreCase) || verb.Equals("move", StringComparison.OrdinalIgnoreCase) || verb.Equals("learn", StringComparison.OrdinalIgnoreCase);

    private static bool Clause(List<Word> words) =>
        Shape.StartsWithSelf(words) || Shape.StartsWithYou(words)
        || (words[0].IsAny("it", "it's", "that's", "there's", "there") && words.Count > 2)
        || (words[0].IsAny("my", "our", "your", "the", "a", "an", "two", "three", "four", "five", "half", "they", "everyone") && Shape.IsNounClause(words));

    /// <summary>"puppet maker eleven years" : "I've been a puppet maker for eleven years".</summary>
    private static string? Role(List<Word> words)
    {
        var at = words.FindIndex(word => Lexicon.RoleNouns.Contains(word.Core));
        if (at is < 0 or > 3 || words.Take(at).Any(word => word.Trail.Length > 0 || Lexicon.Prepositions.Contains(word.Core) || Verbs.IsClearPast(word.Core)))
            return null;
        if (!char.IsLetter(words[0].Core.FirstOrDefault()))
            return null;
        var noun = WithArticle(words.GetRange(0, at + 1)).TrimEnd(',');
        var rest = words.GetRange(at + 1, words.Count - at - 1);
        if (rest.Count is > 1 and < 5 && rest[^1].IsAny("years", "months", "seasons", "winters"))
            return $"I've been {noun} {(rest[0].IsAny("for", "since") ? "for " + rest.Skip(1).Text() : "for " + rest.Text())}";
        if (rest.Count > 2 && (char.IsDigit(rest[0].Core.FirstOrDefault('x')) || rest[0].IsAny("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve")) && rest[1].IsAny("years", "months", "seasons"))
            return $"I've been {noun} for {rest.Text()}";
        var comma = words[at].Trail.Contains(',', StringComparison.Ordinal) ? "," : "";
        return $"I'm {noun}{comma} {rest.Text()}".TrimEnd();
    }

    /// <summary>"since two winters" : "for two winters"; "I am baker for ten years" : "I've been a baker for ten years". "I dive since 14 years" stays: "for" would tell of the time to come.</summary>
    private static List<Word> Since(List<Word> words)
    {
        var result = new List<Word>(words);
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (words[i].IsAny("i", "we") && Grammar.Vocabulary.IsVerb(words[i + 1].Core) && !Verbs.IsPast(words[i + 1].Core) && !words[i + 1].Is("have") && !(i == 0 && words[1].Is("am")))
                return result;
        }

        for (var i = 0; i + 2 < result.Count; i++)
        {
            if (result[i].Is("since") && result[i + 2].IsAny("years", "months", "weeks", "winters", "summers", "seasons", "days"))
                result[i] = result[i].With("for");
        }

        var span = result.FindIndex(word => word.Is("for"));
        if (span < 2 || !result.Skip(span).Take(4).Any(word => word.IsAny("years", "months", "weeks", "winters", "seasons")))
            return result;
        if (result[0].Is("I'm"))
            result[0] = result[0].With("I've been");
        else if (result[0].Is("I") && result[1].Is("am"))
            result[1] = result[1].With("have been");
        return result;
    }

    private static bool IsProof(List<Word> words) =>
        !Shape.IsOnlyPraise(words) && !words.Exists(word => word.IsAny("i", "we")) && (words.Any(word => Proofs.Contains(word.Core)) || (words[0].Core.Length > 0 && char.IsDigit(words[0].Core[0]))) && !Verbs.IsClearPast(words[Shape.FirstContent(words)].Core);

    /// <summary>"12 years in diesel", "a clean licence": one thing. Several notes behind one verb make no sentence.</summary>
    private static bool IsPlainProof(List<Word> words)
    {
        if (words.Count > 14 || words.Take(words.Count - 1).Any(word => word.Trail.Length > 0) || words.Exists(word => word.Core.Length == 0 || word.IsAny("n")))
            return false;
        var unit = words.FindIndex(word => word.IsAny("years", "months", "seasons", "year", "winters", "summers"));
        if (unit is 1 or 2)
            return unit + 1 == words.Count || Lexicon.Prepositions.Contains(words[unit + 1].Core) || words[unit + 1].Is("experience") || words[unit].Core.EndsWith('\'');
        var end = words.FindIndex(1, word => Lexicon.Prepositions.Contains(word.Core));
        var head = words[(end < 0 ? words.Count : end) - 1];
        return Proofs.Contains(head.Core) && !(Grammar.Vocabulary.IsVerb(words[0].Core) && !Grammar.Vocabulary.IsAdjective(words[0].Core) && words.Count > 1 && !Lexicon.Determiners.Contains(words[0].Core));
    }

    public static string WithArticle(List<Word> words)
    {
        var text = words.Text().Uncapitalised();
        var end = words.FindIndex(word => word.Trail.Length > 0);
        var stop = words.FindIndex(1, word => Lexicon.Prepositions.Contains(word.Core) || Lexicon.Conjunctions.Contains(word.Core));
        var phrase = words.GetRange(0, Math.Max(1, Math.Min(end < 0 ? words.Count : end + 1, stop < 0 ? words.Count : stop)));
        var head = phrase[^1];
        words = phrase;
        var plural = words.Any(word => word.IsAny("years", "months", "seasons", "experience", "certificates", "references", "masters")) || head.Core.EndsWith('s') && !head.Core.EndsWith("ss", StringComparison.Ordinal);
        return plural || Lexicon.Determiners.Contains(words[0].Core) || words[0].Core.Any(char.IsDigit)
            ? text
            : $"{Normalising.Articles.For(words[0].Core)} {text}";
    }

    private static Statement Said(string text, Question source, StatementRole role) => new(text.AsSentence(), source, role);
}
