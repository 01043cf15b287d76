using InviteBot.Invitations.Grammar;
using InviteBot.Invitations.Language;

namespace InviteBot.Invitations.Shifting;

/// <summary>Turns words about the recipient ("her talk") into words said to the recipient ("your talk").</summary>
internal sealed class PersonShift(Pronoun? pronoun, string? name)
{
    /// <summary>Stands for the recipient's name where it is a subject; typed text never holds it.</summary>
    private const string NameAsSubject = "\uE000";

    private static readonly HashSet<string> Perceiving = new(["heard", "hear", "saw", "see", "seen", "watch", "watched", "let", "make", "made", "help", "helped", "have", "had"], StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> NounLike = new(["talk", "work", "post", "show", "answer", "paper", "book", "help", "question", "report", "design", "play", "model", "plan", "drawing", "film", "blog", "test", "note", "map", "comment", "stage", "move", "sketch", "study", "review", "team", "place", "use", "love", "support", "time", "turn", "hand"], StringComparer.OrdinalIgnoreCase);

    private readonly string[] _names = name is null ? [] : [.. name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(part => !NameTitles.IsTitle(part) && !Lexicon.Auxiliaries.Contains(part))];

    public string Shift(string text) => Shift(Wordlist.Of(text)).Text();

    public List<Word> Shift(List<Word> words)
    {
        words = Names(words);
        var shifted = new List<Word>(words.Count);
        var agrees = false;
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (agrees && IsSubjectOver(shifted))
                agrees = false;
            if (SubjectOf(word) is { } subject)
            {
                shifted.Add(word.With(Cased(word, subject)));
                if (!InvertsVerb(shifted))
                    i = Agree(words, i, shifted, word);
                agrees = true;
                continue;
            }

            if (agrees && i > 0 && words[i - 1].IsAny("and", "or", "but", "then") && Verbs.IsThird(word.Core))
                word = word.With(Verbs.BaseOfThird(word.Core));
            shifted.Add(ObjectOf(words, i) is { } other ? word.With(Cased(word, other)) : word);
        }

        return Reciprocity.Mend(shifted, wasSaid: shifted.SequenceEqual(words));
    }

    private bool Means(Pronoun candidate) => pronoun == candidate;

    private string? SubjectOf(Word word) => word.Core.ToLowerInvariant() switch
    {
        "she" when Means(Pronoun.She) => "you",
        "he" when Means(Pronoun.He) => "you",
        "they" when Means(Pronoun.They) => "you",
        "they're" when Means(Pronoun.They) => "you're",
        "they've" when Means(Pronoun.They) => "you've",
        "they'd" when Means(Pronoun.They) => "you'd",
        "they'll" when Means(Pronoun.They) => "you'll",
        "she's" when Means(Pronoun.She) => "you's",
        "he's" when Means(Pronoun.He) => "you's",
        "she'd" when Means(Pronoun.She) => "you'd",
        "he'd" when Means(Pronoun.He) => "you'd",
        "she'll" when Means(Pronoun.She) => "you'll",
        "he'll" when Means(Pronoun.He) => "you'll",
        NameAsSubject => "you",
        _ => null,
    };

    /// <summary>"does she test" : the verb stands in front of its subject.</summary>
    private static bool InvertsVerb(List<Word> shifted)
    {
        if (shifted.Count < 2 || shifted[^2].Trail.Length > 0)
            return false;
        var plural = shifted[^2].Core.ToLowerInvariant() switch { "does" => "do", "is" => "are", "was" => "were", "has" => "have", "doesn't" => "don't", "isn't" => "aren't", _ => null };
        if (plural is not null)
            shifted[^2] = shifted[^2].With(shifted[^2].StartsUpper ? plural.Capitalised() : plural);
        return plural is not null || shifted[^2].IsAny("did", "do", "would", "could", "can", "will", "should", "might", "may");
    }

    /// <summary>Moves on over adverbs and gives the verb the form that "you" asks for.</summary>
    private static int Agree(List<Word> words, int i, List<Word> shifted, Word subject)
    {
        if (shifted[^1].Core.EndsWith("'s", StringComparison.Ordinal))
        {
            var next = i + 1 < words.Count ? words[i + 1].Core : "";
            shifted[^1] = shifted[^1].With(shifted[^1].Core[..^2] + (next is "got" or "been" or "had" || (Verbs.IsParticiple(next) && !Lexicon.Adverbs.Contains(next)) ? "'ve" : "'re"));
            return i;
        }

        if (subject.Trail.Length > 0)
            return i;
        while (i + 1 < words.Count && (Lexicon.Adverbs.Contains(words[i + 1].Core) || words[i + 1].Core.EndsWith("ly", StringComparison.Ordinal)) && words[i + 1].Trail.Length == 0)
            shifted.Add(words[++i]);
        if (i + 1 >= words.Count)
            return i;
        var verb = words[++i];
        shifted.Add(verb.With(verb.Core switch
        {
            "isn't" => "aren't",
            "wasn't" => "weren't",
            "hasn't" => "haven't",
            "doesn't" => "don't",
            _ => Verbs.BaseOfThird(verb.Core),
        }));
        return i;
    }

    private string? ObjectOf(List<Word> words, int i)
    {
        var word = words[i];
        var next = word.Trail.Length == 0 && i + 1 < words.Count ? words[i + 1] : default;
        return word.Core.ToLowerInvariant() switch
        {
            "him" when Means(Pronoun.He) => "you",
            "his" when Means(Pronoun.He) => next.Core is { Length: > 0 } && !Lexicon.Prepositions.Contains(next.Core) && !Lexicon.Conjunctions.Contains(next.Core) ? "your" : "yours",
            "himself" when Means(Pronoun.He) => "yourself",
            "herself" when Means(Pronoun.She) => "yourself",
            "hers" when Means(Pronoun.She) => "yours",
            "her" when Means(Pronoun.She) => IsPossessive(words, i, next) ? "your" : "you",
            "them" when Means(Pronoun.They) => "you",
            "their" when Means(Pronoun.They) => "your",
            "theirs" when Means(Pronoun.They) => "yours",
            "themself" or "themselves" when Means(Pronoun.They) => "yourself",
            "their" when i > 1 && words[i - 1].Is("and") && words[i - 2].IsAny("company", "firm", "team") => "its",
            _ => null,
        };
    }

    private static bool IsPossessive(List<Word> words, int i, Word next)
    {
        if (next.Core is not { Length: > 0 } || next.Lead == "(")
            return false;
        if (Lexicon.Prepositions.Contains(next.Core) || Lexicon.Conjunctions.Contains(next.Core) || Lexicon.Determiners.Contains(next.Core) || Lexicon.Pronouns.Contains(next.Core) || Lexicon.Auxiliaries.Contains(next.Core))
            return next.IsAny("own", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "half");
        if (next.IsAny("there", "here", "again", "once", "twice", "today", "yesterday", "last", "how", "why", "what", "when", "not"))
            return false;
        if (Lexicon.Adverbs.Contains(next.Core) && !next.Is("first") && !next.Is("kind"))
            return false;
        // "We can send her cloth" gives to her; "she sent her cloth" shows her own.
        if (i > 0 && words[i - 1].IsAny("send", "sent", "lend", "lent", "give", "offer", "tell", "told", "teach", "bring", "ask", "buy") && words.Take(i).Any(word => word.IsAny("i", "we", "i'd", "i'll", "we'll")))
            return false;
        var perceived = i > 0 && Perceiving.Contains(words[i - 1].Core);
        if (perceived && (Verbs.IsGerund(next.Core) || (Verbs.IsBase(next.Core) && !NounLike.Contains(next.Core))))
            return false;
        return true;
    }

    private static bool IsSubjectOver(List<Word> shifted) =>
        shifted.Count > 0 && shifted[^1].Trail.AsSpan().IndexOfAny('.', '!', '?') >= 0;

    private static string Cased(Word word, string replacement) =>
        word.StartsUpper ? replacement.Capitalised() : replacement;

    /// <summary>"Anna's post" and "Ms Novak taught" become "your post" and "you taught"; a longer proper name is never touched.</summary>
    private List<Word> Names(List<Word> words)
    {
        if (_names.Length == 0)
            return words;
        var result = new List<Word>(words.Count);
        for (var i = 0; i < words.Count; i++)
        {
            var length = NameLength(words, i);
            if (length == 0)
            {
                result.Add(words[i]);
                continue;
            }

            var last = words[i + length - 1];
            // "Mestre, do you have some place?": called by the name, and asked.
            if (i == 0 && last.Trail.Contains(',', StringComparison.Ordinal) && length < words.Count && (QuestionWords.Openers.Contains(words[length].Core) || words[length].IsAny("what", "how", "when", "where", "why", "please")))
            {
                words[length] = words[length].With(words[length].Core.Capitalised());
                i += length - 1;
                continue;
            }

            var owns = last.Core.EndsWith("'s", StringComparison.Ordinal);
            result.Add(new Word(words[i].Lead, owns ? "your" : IsObject(words, i) ? "you" : NameAsSubject, last.Trail));
            i += length - 1;
        }

        return result;
    }

    private static bool IsObject(List<Word> words, int i) =>
        i > 0 && words[i - 1].Trail.Length == 0 && !IsReported(words, i) && (Lexicon.Prepositions.Contains(words[i - 1].Core) || Verbs.IsPast(words[i - 1].Core) || (Verbs.IsBase(words[i - 1].Core) && !words[i - 1].IsAny("when", "how")));

    /// <summary>"said Rémy prints": what was said begins here.</summary>
    private static bool IsReported(List<Word> words, int i) =>
        words[i - 1].IsAny("said", "says", "told", "thinks", "thought", "mentioned", "knows", "knew") && i + 1 < words.Count && words[i].Trail.Length == 0
        && (Vocabulary.IsThird(words[i + 1].Core) || Verbs.IsPast(words[i + 1].Core) || Lexicon.Auxiliaries.Contains(words[i + 1].Core));

    /// <summary>"patty handed us a torch": a name that is a word too, typed small, in front of what was done.</summary>
    private bool IsSmallName(List<Word> words, int i) =>
        i + 1 < words.Count && words[i].Trail.Length == 0 && words[i].Core.Length > 2 && Array.Exists(_names, name => words[i].Is(name)) && (i == 0 || !Lexicon.Determiners.Contains(words[i - 1].Core) && !Lexicon.Prepositions.Contains(words[i - 1].Core)) && Verbs.IsPast(words[i + 1].Core);

    private int NameLength(List<Word> words, int start)
    {
        if (IsSmallName(words, start))
            return 1;
        var i = start;
        if (NameTitles.IsTitle(words[i].Core) && i + 1 < words.Count && IsName(words[i + 1].Core))
            i++;
        if (!IsName(words[i].Core))
            return 0;
        while (i + 1 < words.Count && words[i].Trail.Length == 0 && !words[i].Core.EndsWith("'s", StringComparison.Ordinal) && IsName(words[i + 1].Core))
            i++;
        var continues = words[i].Trail.Length == 0 && !words[i].Core.EndsWith("'s", StringComparison.Ordinal) && i + 1 < words.Count && words[i + 1].StartsUpper && words[i + 1].Core != "I" && !words[i + 1].Core.StartsWith("I'", StringComparison.Ordinal);
        var continued = start > 0 && words[start - 1].StartsUpper && words[start - 1].Trail.Length == 0 && (start > 1 || (!Lexicon.Stop.Contains(words[0].Core) && !Vocabulary.IsVerb(words[0].Core) && !Verbs.IsPast(words[0].Core)));
        return continues || continued ? 0 : i - start + 1;
    }

    private bool IsName(string core)
    {
        var bare = core.EndsWith("'s", StringComparison.Ordinal) ? core[..^2] : core;
        // On a phone names are typed small; where they are no English word they can be nothing else.
        return bare.Length > 1 && (char.IsUpper(bare[0]) || (bare.Length > 3 && !Vocabulary.IsKnown(bare))) && _names.Contains(bare, StringComparer.OrdinalIgnoreCase);
    }
}
