using InviteBot.Invitations.Clauses;
using InviteBot.Invitations.Language;

namespace InviteBot.Invitations.Slots;

/// <summary>Makes one question of what was typed.</summary>
internal static class AskWriter
{
    private static readonly string[] Leads = [.. new[] { "sir", "madam", "i want know if", "i want know", "i want to know if", "want to know if", "want to know", "i would like to know if", "i'd like to know if", "ma'am", "dear sir", "please sir", "hello", "hi", "you if", "you whether", "ask you if", "ask you whether", "ask you", "ask if", "ask whether", "i'd ask you", "i'd ask", "i want to ask you", "i want to ask", "i'd like to ask you", "i'd like to ask", "i would like to ask", "i would ask", "want to ask", "wanted to ask", "i wanted to ask", "i wonder if", "i wonder", "wondering if", "wondering", "could i ask", "can i ask", "tell me" }.OrderByDescending(lead => lead.Length)];
    private static readonly HashSet<string> Stative = new(["need", "know", "take", "have", "think", "remember", "sell", "accept", "want", "hire", "like", "use", "still", "own", "stock", "see", "teach"], StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> Mine = new(["send", "show", "visit", "use", "credit", "quote", "borrow", "ask", "come", "call", "share", "hear", "write", "stop", "drop", "bring", "join", "watch", "sit", "buy"], StringComparer.OrdinalIgnoreCase);

    public static Statement? Write(string text, Question source)
    {
        var words = Wordlist.Of(WithoutLead(text.TrimEnd('.', '?', '!', ' '), out var asked));
        if (words.Count == 0)
            return null;
        if (words.FindIndex(word => word.Is("thank")) is >= 0 and < 3 && words.Exists(word => word.Is("you")))
            return new Statement($"I wanted to {words.Skip(words.FindIndex(word => word.Is("thank"))).Text()}".AsSentence(), source, StatementRole.Ask);
        if (words[0].Is("if") && words.Count > 3 && words.Exists(word => word.Is("please")))
            return new Statement(words.Text().AsSentence(), source, StatementRole.Ask);
        var sentence = Led(words) ?? Turned(words, text.TrimEnd().EndsWith('?')) ?? Direct(words) ?? OfWh(words) ?? OfIf(words) ?? OfWish(words) ?? OfVerb(words);
        if (sentence is not null && Wordlist.Of(sentence).Count > 2)
            return new Statement(Question(sentence), source, StatementRole.Ask);
        if (Shape.StartsWithSelf(words) || Shape.StartsWithYou(words) || words[0].IsAny("it", "it's", "we're"))
            return OfStatement(words, source, asked);
        if (!IsThing(words))
            return null;
        return new Statement(Question("Could I ask for " + words.Text().Uncapitalised()), source, StatementRole.Ask) { IsFramed = true };
    }

    /// <summary>Only a short thing can be asked for; whatever else is asked again with the stem.</summary>
    private static bool IsThing(List<Word> words) =>
        words.Count <= 8 && words[0].IsAny("a", "an", "the", "your", "one", "two", "some") && !words.Exists(word => word.Is("no")) && Shape.ContentWords(words) > 0 && !Shape.IsOnlyPraise(words) && !Shape.IsNounClause(words)
        && !words.Exists(word => Lexicon.Auxiliaries.Contains(word.Core) || word.IsAny("same", "as", "before", "i", "we", "he", "she", "they", "it", "if", "because"));

    /// <summary>A statement among the asks is an offer, or a wish about "you"; anything else does not belong here.</summary>
    private static Statement? OfStatement(List<Word> words, Question source, bool asked)
    {
        var role = Roles.OfSelf(words, StatementRole.Ask);
        var isWish = asked || words.Exists(word => word.IsAny("you", "your")) && words.Exists(word => word.IsAny("like", "want", "love", "hope", "need", "glad", "happy", "could", "would"));
        return role == StatementRole.Offer || isWish || source != Invitations.Question.Ask
            ? new Statement(words.Text().AsSentence(), source, role == StatementRole.Ask && source != Invitations.Question.Ask ? StatementRole.News : role)
            : null;
    }

    /// <summary>A wish that only the recipient can grant ("I'd like to show you two", "hear how you did it"), as its question.</summary>
    public static string? OfWishTo(List<Word> words)
    {
        var start = words[0].Is("ask") ? 1 : 0;
        if (start == 1 && words.Count > 2)
            return Write(words.Skip(words[1].IsAny("you") ? 2 : 1).Text(), Invitations.Question.Ask) is { Role: StatementRole.Ask } asked ? asked.Text : null;
        if (words.Count > 2 && words[0].IsAny("hear", "know", "learn", "understand", "find") && words.FindIndex(word => QuestionWords.Wh.Contains(word.Core)) is 1 or 2)
            return Question(OfWh(words.GetRange(words[1].Is("out") ? 2 : 1, words.Count - (words[1].Is("out") ? 2 : 1))) ?? "");
        var verb = words.FindIndex(word => word.Is("to")) + 1;
        if (verb is < 2 or > 4 || verb + 1 >= words.Count || !words[verb - 2].IsAny("like", "want", "love", "wanted", "hope"))
            return null;
        var toYou = words.Skip(verb + 1).Take(2).Any(word => word.IsAny("you", "your")) && Mine.Contains(words[verb].Core);
        var about = words[verb].IsAny("ask", "know", "hear", "learn", "understand") && words[verb + 1].IsAny("how", "what", "why", "which", "where", "when", "who", "if", "whether", "about", "from", "more", "you", "your", "is", "are", "do", "does");
        return toYou || about ? OfWish(words) is { } wish ? Question(wish) : null : null;
    }

    /// <summary>"It is possible to come one night?": told like a statement, meant as a question.</summary>
    private static string? Turned(List<Word> words, bool isAsked)
    {
        if (!isAsked || words.Count < 2)
            return null;
        if (words.Count > 3 && words[0].IsAny("it", "there", "you", "that") && words[1].IsAny("is", "are", "was", "were", "can", "could", "would", "will"))
            return $"{words[1].Core.Capitalised()} {words[0].Core.ToLowerInvariant()} {words.Skip(2).Text()}";
        if (words[0].IsAny("they", "you") && Verbs.IsGerund(words[1].Core))
            return $"Are {words[0].Core.ToLowerInvariant()} {words.Skip(1).Text()}";
        return words[0].Is("you") && Stative.Contains(words[1].Core) ? $"Do you {words.Skip(1).Text()}" : null;
    }

    /// <summary>"in hills the knee locks late, is it the spring?": what leads up to the question belongs to it.</summary>
    private static string? Led(List<Word> words) =>
        words.Exists(word => word.Trail.Contains(',', StringComparison.Ordinal)) && !Opens(words[0]) && !QuestionWords.Wh.Contains(words[0].Core) && !Shape.StartsWithSelf(words) && Grammar.Sentence.IsQuestion(words.Text() + "?") ? words.Text() : null;

    /// <summary>"any spare kiln?" asks too.</summary>
    private static bool Opens(Word word) => QuestionWords.Openers.Contains(word.Core) || word.Is("any");

    private static string? Direct(List<Word> words)
    {
        if (!Opens(words[0]) || words.Count < 2)
            return null;
        if (!words[0].Is("any") && Grammar.Sentence.IsQuestion(words.Text() + "?"))
            return words.Text();
        if (words[0].Is("any"))
            return words.Count < 9 ? "Do you have " + words.Text().Uncapitalised() : null;
        // "Have a second kiln" and "do the rows by hand" are verb phrases, not questions.
        var inverted = Lexicon.Pronouns.Contains(words[1].Core) || Lexicon.Determiners.Contains(words[1].Core) && !words[0].IsAny("have", "do") || words[1].StartsUpper || words[1].IsAny("there", "that", "anyone", "anybody");
        return inverted ? words.Text() : null;
    }

    private static string? OfWh(List<Word> words)
    {
        if (!QuestionWords.Wh.Contains(words[0].Core) || words.Count < 2)
            return null;
        if (Grammar.Sentence.IsQuestion(words.Text() + "?"))
            return words.Text();
        for (var i = 1; i < Math.Min(words.Count, 7); i++)
        {
            if (words[i].IsAny("you", "i", "we", "you'd", "you're", "it", "they"))
                return i > 1 && Lexicon.Auxiliaries.Contains(words[i - 1].Core) || (i == 1 && words[0].Core.EndsWith("'s", StringComparison.Ordinal)) ? words.Text() : "May I ask " + Lowered(words);
            if (Lexicon.Auxiliaries.Contains(words[i].Core) && i + 1 < words.Count && words[i + 1].IsAny("you", "i", "we", "it", "they"))
                return words.Text();
            if (words[i].IsAny("to"))
                return "May I ask " + Lowered(words);
            if (words[i].IsAny("is", "are", "was", "were", "does", "do", "did", "would", "should", "can", "could", "went", "goes", "worked", "works", "helped", "comes", "made", "makes"))
                return words[0].IsAny("how", "why", "where", "when") && !Lexicon.Auxiliaries.Contains(words[i].Core) ? "May I ask " + Lowered(words) : Inverted(words, i);
        }

        return words.Exists(word => Grammar.Vocabulary.IsThird(word.Core) || Verbs.IsPast(word.Core) || Lexicon.Auxiliaries.Contains(word.Core)) ? "May I ask " + Lowered(words) : null;
    }

    /// <summary>"how your kiln is built" is indirect, "how is it" and "what would help" are direct.</summary>
    private static string Inverted(List<Word> words, int verb) =>
        verb == 1 || words[0].IsAny("which", "what", "who", "whose") && !words.Take(verb).Any(word => Lexicon.Determiners.Contains(word.Core) && !word.IsAny("which", "what", "whose")) ? words.Text() : "May I ask " + Lowered(words);

    private static string? OfIf(List<Word> words)
    {
        if (!words[0].IsAny("if", "whether") || words.Count < 3)
            return null;
        // "if I post you one, will you break it": the question stands behind the condition.
        if (words.FindIndex(word => word.Trail.Contains(',', StringComparison.Ordinal)) is > 1 and var comma && comma + 2 < words.Count && words[comma + 1].IsAny("will", "would", "could", "can", "do", "may") && words[comma + 2].IsAny("i", "we", "you"))
            return words.Text();
        // "if I take 20,000 what is the price": the same without its comma.
        if (words.Skip(3).Any(word => QuestionWords.Wh.Contains(word.Core)) && words[1].IsAny("i", "we"))
            return words.Text();
        if (words[1].Is("you'd"))
            return "Would you " + words.Skip(2).Text();
        if (words[1].Is("you") && words[2].IsAny("would", "could", "can", "will", "are", "have"))
            return $"{words[2].Core.Capitalised()} you {words.Skip(3).Text()}";
        if (words[1].IsAny("i", "we") && words[2].IsAny("may", "can", "could", "might"))
            return $"{words[2].Core.Capitalised()} {words[1].Core} {words.Skip(3).Text()}";
        return words[0].Is("if") ? "May I ask whether " + words.Skip(1).Text() : "May I ask " + Lowered(words);
    }

    private static string? OfWish(List<Word> words)
    {
        var text = words.Text();
        if (words.Count > 2 && words[0].IsAny("want", "wanna", "like", "care", "fancy") && words[1].Is("to") && words[2].IsAny("come", "join", "see", "try", "meet", "visit", "have", "taste", "test", "help", "hear", "watch"))
            return "Would you like " + words.Skip(1).Text();
        foreach (var lead in (string[])["permission to ", "i'd like to ", "i would like to ", "i want to ", "i'd love to ", "like to ", "want to ", "to ", "hoping to ", "i hope to "])
        {
            if (!text.StartsWith(lead, StringComparison.OrdinalIgnoreCase) || text.Length <= lead.Length)
                continue;
            var after = Wordlist.Of(text[lead.Length..]);
            if (after.Count > 1 && after[0].IsAny("know", "hear", "understand", "learn", "ask", "find") && after.FindIndex(word => QuestionWords.Wh.Contains(word.Core) || word.IsAny("if", "whether")) is > 0 and < 4 and var at)
                return after[at].Is("is") ? null : OfWh(after.GetRange(at, after.Count - at)) ?? OfIf(after.GetRange(at, after.Count - at));
            if (after.Count > 2 && after[0].Is("ask") && Opens(after[1]))
                return after.Skip(1).Text();
            return Verbs.IsBase(after[0].Core) ? "May I " + after.Text() : null;
        }

        return null;
    }

    private static string? OfVerb(List<Word> words)
    {
        var i = words.Count > 1 && words[0].IsAny("still", "also", "maybe", "perhaps", "just", "please", "kindly") ? 1 : 0;
        // "make you help me look at it": a request of West African English.
        if (words.Count > i + 3 && words[i].IsAny("make", "let") && words[i + 1].Is("you") && Verbs.IsBase(words[i + 2].Core))
            return OfVerb(words.GetRange(i + 2, words.Count - i - 2));
        var verb = words[i].Core;
        if (Verbs.IsGerund(verb) && words.Count > 2 && i == 0)
            return null;
        if (!Verbs.IsBase(verb) || Shape.IsBareThing(words) || Lexicon.Auxiliaries.Contains(verb) && !words[i].Is("have"))
            return null;
        if (words[i].Is("open") && i + 1 < words.Count && words[i + 1].Is("to"))
            return "Are you " + words.Text().Uncapitalised();
        if (Stative.Contains(verb) && !words[i].Is("see"))
            return "Do you " + words.Text().Uncapitalised();
        // What is done to "you" is done by the sender.
        var gives = words[i].IsAny("send", "show", "share", "bring", "write", "call");
        var toYou = Mine.Contains(verb) && words.Skip(i + 1).Any(word => word.Is("you") || (!gives && word.IsAny("your", "yours", "yourself"))) && !words.Skip(i + 1).Take(1).Any(word => word.IsAny("me"));
        return (toYou ? "May I " : "Could you ") + words.Text().Uncapitalised();
    }

    private static string Lowered(List<Word> words) =>
        QuestionWords.Wh.Contains(words[0].Core) ? char.ToLowerInvariant(words.Text()[0]) + words.Text()[1..] : words.Text().Uncapitalised();

    private static string WithoutLead(string text, out bool asked)
    {
        asked = false;
        foreach (var nothing in (string[])["nothing, ", "nothing really, ", "no question, ", "nothing but to "])
        {
            if (text.StartsWith(nothing, StringComparison.OrdinalIgnoreCase))
                text = text[nothing.Length..];
        }

        foreach (var tail in (string[])[" kindly tell me", " kindly tell", " please tell me", " please tell", " kindly advise", " please advise", " let me know", " please let me know"])
        {
            if (text.EndsWith(tail, StringComparison.OrdinalIgnoreCase))
                text = text[..^tail.Length].TrimEnd(',', ' ');
        }

        while (Array.Find(Leads, lead => text.StartsWith(lead, StringComparison.OrdinalIgnoreCase) && text.Length > lead.Length && text[lead.Length] is ' ' or ':' or ',') is { } found)
        {
            asked = true;
            var after = text[(found.Length + 1)..].TrimStart(' ', ':', ',');
            if (found.EndsWith(" if", StringComparison.Ordinal) || found.EndsWith("whether", StringComparison.Ordinal))
                return "if " + after;
            text = after;
        }

        return text;
    }

    private static string Question(string text) => text.Trim().TrimEnd('.', '?', '!', ',').Capitalised() + "?";
}
