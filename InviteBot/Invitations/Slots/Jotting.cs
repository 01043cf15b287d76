using InviteBot.Invitations.Clauses;
using InviteBot.Invitations.Grammar;
using InviteBot.Invitations.Language;

namespace InviteBot.Invitations.Slots;

/// <summary>
/// Finds the signs that an answer was jotted down rather than said to somebody: words that are none, articles and tenses
/// that are missing, notes set into a ready frame. Such an answer can be used, but said once more it is nearly always better.
/// </summary>
internal static class Jotting
{
    private const int MostWords = 120;
    private const int MostPlaceWords = 12;
    private const int MostRoleWords = 7;
    private const int MostFramedWords = 9;
    private const int LeastTold = 6;
    private const int MostWithoutMark = 18;

    private static readonly HashSet<string> Counted = new(["week", "month", "year", "time", "day", "hour", "person", "man", "woman", "kid", "child", "piece", "book", "chair", "truck", "season", "metre", "meter", "kilo", "student", "nurse", "post", "page", "site", "car", "house"], StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> Lasting = new(["have", "know", "like", "love", "want", "need", "think", "believe", "care", "seem", "remember", "understand", "keep", "run", "teach", "lead", "own", "hold", "live", "play", "sing", "sell", "make", "use", "look", "can", "do", "say", "mean", "write", "work", "organise", "organize", "collect", "grow", "breed", "train", "help", "repair"], StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> Habitual = new(["always", "never", "still", "every", "often", "usually", "each", "whenever", "daily", "weekly"], StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> Speech = new(["n", "an'", "yo", "ya", "dat", "dis", "da", "lol", "haha", "hehe", "hihi", "btw", "etc", "obvio", "gonna", "wanna", "gotta", "kinda", "sorta", "cuz", "tho", "smth", "sth", "abt", "thru", "nite"], StringComparer.OrdinalIgnoreCase);

    public static bool IsNote(Understood understood, Answers answers)
    {
        var mended = Wordlist.Of(understood.Mended);
        if (mended.Count > MostWords || IsDictated(mended, Sifter.IsSaid(understood.Mended)) || (understood.Question is Question.Deed or Question.News or Question.Fact or Question.Ask && IsTelegraphic(mended)) || HasSlips(mended, isName: understood.Question is Question.Place or Question.Role))
            return true;
        return understood.Question switch
        {
            Question.Place => IsNotedPlace(mended, understood, answers),
            Question.Role => IsNotedRole(mended, understood),
            Question.Ask => IsNoQuestion(understood),
            Question.Deed when answers.Tie is not (Tie.KnowsWork or Tie.NeverMet or Tie.Group or Tie.Job) && understood.Statements.Exists(IsTimeless) => true,
            _ => understood.Statements.Exists(IsForcedFrame),
        };
    }

    /// <summary>No place at all, or one with talk around it.</summary>
    private static bool IsNotedPlace(List<Word> mended, Understood understood, Answers answers)
    {
        var link = understood.Statements.Find(statement => statement.Role == StatementRole.Link);
        if (link is null || IsGoods(link.Text, answers) || IsNoPlace(link.Text, answers) || IsTooLong(link.Text, answers))
            return true;
        var hasTalk = understood.LeftOut.Count > 0 && mended.Count > MostPlaceWords - 3;
        var isAboutThem = answers.Tie != Tie.Introduced && mended.Exists(word => word.IsAny("he", "she", "him", "his"));
        return hasTalk || isAboutThem;
    }

    /// <summary>"You were steaming a stick", "I buy roses from you, farm in Cayambe": what somebody did stands where the place belongs.</summary>
    private static bool IsNoPlace(string link, Answers answers) =>
        (link.StartsWith("You were", StringComparison.Ordinal) && answers.Tie != Tie.Customer) || (link.StartsWith("I ", StringComparison.Ordinal) && link.Contains(", ", StringComparison.Ordinal));

    /// <summary>"at type Bodoni 24 points": what was bought, where the place belongs.</summary>
    private static bool IsGoods(string link, Answers answers) =>
        answers.Tie == Tie.Customer && link.Contains("customer at ", StringComparison.Ordinal) && Wordlist.Of(link).Exists(word => word.Core.Length is > 0 and not 4 && word.Core.All(char.IsDigit));

    private static bool IsTooLong(string link, Answers answers) =>
        answers.Tie is not (Tie.Introduced or Tie.Job) && Wordlist.Of(link).Count > Wordlist.Of(PlaceFrame.For(answers).Lead).Count + MostPlaceWords;

    private static bool IsNotedRole(List<Word> mended, Understood understood)
    {
        if (understood.Statements.Find(statement => statement.Role == StatementRole.Job) is not { IsFramed: true } job)
            return false;
        if (!Confidence.IsGood(job.Text))
            return true;
        var trade = mended.FindLastIndex(word => Lexicon.RoleNouns.Contains(word.Core));
        var broken = trade >= 0 && RoleWriter.IsNoted(mended, trade);
        return broken || mended.Count > MostRoleWords || mended.Take(mended.Count - 1).Any(word => word.Trail.Length > 0);
    }

    /// <summary>A question that was typed as one, or as a plain request.</summary>
    private static bool IsNoQuestion(Understood understood) =>
        understood.Statements.Exists(statement => statement.Role == StatementRole.Ask && (statement.IsFramed || (statement.Text.EndsWith('?') && !Sentence.IsQuestion(statement.Text) && !Spoken.Is(statement.Text))));

    /// <summary>"I have 7 years of boulanger in Meknès, permit ok": several notes behind one verb.</summary>
    private static bool IsForcedFrame(Statement statement)
    {
        if (!statement.IsFramed)
            return false;
        var words = Wordlist.Of(statement.Text);
        return words.Count > MostFramedWords || words.Take(words.Count - 1).Any(word => word.Trail.Length > 0) || words[^1].IsAny("me", "write") && words.Count > 7;
    }

    /// <summary>"You open the pump": something that happened once, told as if it happened always.</summary>
    private static bool IsTimeless(Statement statement)
    {
        var words = Wordlist.Of(statement.Text);
        if (words.Count < 3 || !words[0].Is("you") || words.Exists(word => Habitual.Contains(word.Core)))
            return false;
        var verb = words[1].Core;
        return Vocabulary.IsVerb(verb.ToLowerInvariant()) && !Verbs.IsPast(verb) && !Lexicon.Auxiliaries.Contains(verb) && !Lasting.Contains(verb) && !Lexicon.Adverbs.Contains(verb);
    }

    private static bool HasSlips(List<Word> words, bool isName)
    {
        if (HasPresentForPerfect(words))
            return true;
        var unknown = 0;
        for (var i = 0; i < words.Count; i++)
        {
            if (IsSlang(words[i]) || IsBrokenVerb(words, i) || LacksArticle(words, i) || LacksPlural(words, i))
                return true;
            // The names of places and trades are in no list of words; elsewhere two such words are often slips.
            if (!isName && IsUnknown(words[i]) && ++unknown > 1)
                return true;
        }

        return false;
    }

    /// <summary>"to over 5,000, okay 1,200", or a long line without a mark: spoken, and mended while it was spoken.</summary>
    private static bool IsDictated(List<Word> words, bool isSaid) =>
        words.Skip(1).Any(word => word.IsAny("okay", "ok", "actually", "erm", "um", "uh", "hmm"))
        || (!isSaid && words.Count > MostWithoutMark && words.Take(words.Count - 1).All(word => word.Trail.Length == 0 && word.Lead.Length == 0));

    /// <summary>"gave talk: walk in gallery no phone only ear": no article, no number and nobody in all of it.</summary>
    private static bool IsTelegraphic(List<Word> words) =>
        words.Count >= LeastTold && !words.Skip(1).Any(word => Lexicon.Determiners.Contains(word.Core) && !word.IsAny("no", "some", "any") || Lexicon.Pronouns.Contains(word.Core) || Lexicon.Auxiliaries.Contains(word.Core) || word.Core.Any(char.IsDigit) || word.Core.EndsWith("n't", StringComparison.OrdinalIgnoreCase) || word.Core.Contains('\'', StringComparison.Ordinal) || (word.Core.EndsWith('s') && word.Core.Length > 3));

    private static bool IsSlang(Word word) =>
        word.Core.Length == 0
            ? word.Lead.Contains('+', StringComparison.Ordinal) || word.Trail.Contains('+', StringComparison.Ordinal) || word.Lead.Contains('&', StringComparison.Ordinal)
            : Speech.Contains(word.Core);

    private static bool IsUnknown(Word word) =>
        word.Core.Length > 1 && word.Core.All(char.IsAsciiLetterLower) && word.Lead.Length == 0 && !Vocabulary.IsKnown(word.Core);

    /// <summary>"as assistant", "in shop", "I am dentist".</summary>
    private static bool LacksArticle(List<Word> words, int i)
    {
        if (i == 0 || words[i - 1].Trail.Length > 0 || words[i].StartsUpper || words[i].Core.EndsWith('s'))
            return false;
        var stands = i + 1 >= words.Count || words[i].Trail.Length > 0 || Lexicon.Prepositions.Contains(words[i + 1].Core) || Lexicon.Conjunctions.Contains(words[i + 1].Core) || Lexicon.Auxiliaries.Contains(words[i + 1].Core) || words[i + 1].IsAny("how", "what", "who");
        if (!stands)
            return false;
        var before = words[i - 1];
        return Lexicon.RoleNouns.Contains(words[i].Core)
            ? before.IsAny("am", "i'm", "is", "be", "was", "become", "became", "been", "need", "foreign", "good", "old", "new") || (before.Is("as") && i > 1)
            : before.IsAny("in", "at", "from", "into") && Lexicon.CommonNouns.Contains(words[i].Core) && !Lexicon.Placeless.Contains(words[i].Core) && !words[i].IsAny("class", "person", "bed", "town", "theatre", "court", "practice", "camp", "training", "conference", "production", "research", "service", "care", "space", "office", "night", "noon", "lunch", "dinner", "breakfast", "sea", "shore", "house", "prison", "church");
    }

    /// <summary>"3 week", "31 time".</summary>
    private static bool LacksPlural(List<Word> words, int i) =>
        i > 0 && (Counted.Contains(words[i].Core) || IsSingular(words[i])) && words[i - 1].Trail.Length == 0
        && (words[i - 1].IsAny("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve", "many", "several", "few", "other") && !words[i - 1].Is("other") || (int.TryParse(words[i - 1].Core, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && number is > 1 and < 1000))
        && (i + 1 >= words.Count || words[i].Trail.Length > 0 || Lexicon.Stop.Contains(words[i + 1].Core));

    private static bool IsSingular(Word word) =>
        word.Core.Length > 2 && word.Core.All(char.IsAsciiLetterLower) && !word.Core.EndsWith('s') && Vocabulary.IsNoun(word.Core) && !Vocabulary.IsAdjective(word.Core)
        && !word.IsAny("people", "men", "women", "children", "feet", "teeth", "staff", "crew", "fish", "sheep", "deer", "aircraft", "mice", "percent", "per", "cent", "euro", "kilo", "million", "thousand", "hundred", "dozen", "horsepower", "degree", "gram", "mile", "pound", "may", "march", "full", "head", "square", "more", "and", "to", "at", "on", "off");

    /// <summary>"I am show", "was read about", "I looking", "for look".</summary>
    private static bool IsBrokenVerb(List<Word> words, int i)
    {
        if (i == 0 || words[i - 1].Trail.Length > 0)
            return false;
        var word = words[i].Core.ToLowerInvariant();
        if (words[i - 1].Is("there") && word.EndsWith('s') && Vocabulary.IsKnown(word) && !Vocabulary.IsVerb(word) && !Lexicon.Stop.Contains(word) && !Lexicon.Auxiliaries.Contains(word) && Vocabulary.IsNoun(word[..^1]))
            return true;
        if (words[i - 1].IsAny("i", "we") && Vocabulary.IsGerund(word) && i > 0 && (i < 2 || !Lexicon.Prepositions.Contains(words[i - 2].Core)))
            return true;
        if (i > 1 && words[i - 1].Is("not") && words[i - 2].IsAny("i", "you", "we", "he", "she", "they") && Verbs.IsBase(word))
            return true;
        if (words[i - 1].IsAny("am", "i'm") && Verbs.IsBase(word) && Vocabulary.IsOnlyVerb(word) && !Verbs.IsParticiple(word))
            return true;
        if (words[i - 1].Is("for") && Vocabulary.IsOnlyVerb(word) && !Verbs.IsGerund(word))
            return true;
        return words[i - 1].IsAny("he", "she") && Verbs.IsBase(word) && !Verbs.IsPast(word) && !Lexicon.Auxiliaries.Contains(word);
    }

    /// <summary>"I work here 4 years": it began in the past.</summary>
    private static bool HasPresentForPerfect(List<Word> words)
    {
        for (var i = 1; i + 1 < words.Count; i++)
        {
            if (!words[i - 1].IsAny("i", "we", "i'm") && !(i > 1 && words[i - 2].Is("i") && words[i - 1].Is("am")))
                continue;
            var present = words[i - 1].IsAny("i'm") || words[i].IsAny("am", "work", "do", "make", "live", "teach", "drive", "sell", "run");
            var span = words.FindIndex(i, word => word.IsAny("years", "months"));
            if (present && span > i + 1 && span - i < 9 && !words[span - 2].IsAny("in", "within", "after", "every") && !words.GetRange(i, span - i).Exists(word => word.Trail.Contains(',', StringComparison.Ordinal)))
                return true;
        }

        return false;
    }
}
