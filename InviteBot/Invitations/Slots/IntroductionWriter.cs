using InviteBot.Invitations.Clauses;
using InviteBot.Invitations.Language;

namespace InviteBot.Invitations.Slots;

/// <summary>Writes who suggested it: by name only with permission, and then what they said.</summary>
internal static class IntroductionWriter
{
    /// <summary>People who are told by what they are to somebody.</summary>
    internal static readonly HashSet<string> Relations = new(["friend", "colleague", "boss", "old", "cousin", "brother", "sister", "mutual", "uncle", "aunt", "manager", "mother", "father", "wife", "husband", "son", "daughter", "girlfriend", "boyfriend", "landlord", "lady", "guy", "man", "woman", "somebody", "someone", "person", "people", "mum", "dad", "mate", "flatmate", "roommate", "former", "ex", "own", "law", "brother-in-law", "sister-in-law", "niece", "nephew", "classmate", "girl", "boy", "kid", "professor", "tutor", "nan", "gran", "granny", "grandma", "grandpa", "grandad", "granddad", "grandmother", "grandfather", "mom", "mam", "mummy", "auntie", "aunty", "stepfather", "stepmother", "neighbour", "neighbor", "coworker", "co-worker", "teacher", "coach", "landlady", "godmother", "godfather", "supervisor"], StringComparer.OrdinalIgnoreCase);
    private static readonly string[] Saying = ["said", "says", "thinks", "thought", "told", "mentioned", "tells", "reckons"];

    public static void Write(List<string> sentences, Answers answers, Understood understood)
    {
        var words = Wordlist.Of(sentences[0]);
        if (NameIn(words) is not { } found)
        {
            Add($"{Relation(words, words.Count, 0) ?? "Somebody"} suggested that I write to you", understood);
            return;
        }

        var end = found.Start + found.Count;
        var name = string.Join(' ', words.GetRange(found.Start, found.Count).Select(word => word.Core.Capitalised()));
        understood.ThirdPerson = name;
        var mayName = answers.MayName == true;
        var who = mayName ? Relation(words, found.Start, end) is { } relation ? $"{relation} {name}" : name : "Somebody";
        var from = mayName ? Origin(words, end) : "";
        Add($"{who}{from} suggested that I write to you", understood);
        if (from.Length > 0)
            understood.Shorter.Add(new Statement($"{name} suggested that I write to you.", Question.Place, StatementRole.Link));
        if (mayName)
            Said(name, words.Skip(end).ToList(), sentences.Skip(1), understood);
    }

    /// <summary>
    /// The first name in capitals; in an answer without capitals the first word that is no English one. "A lady who
    /// sat in his workshop" is a description, and names nobody.
    /// </summary>
    private static (int Start, int Count)? NameIn(List<Word> words)
    {
        // "because you need Revit people": why, and no longer who.
        if (words.FindIndex(word => word.Is("because")) is > 1 and var why)
            words = words.GetRange(0, why);
        var start = words.FindIndex(IsName);
        // "MSG (Ret.) Hector Zúñiga": a rank in front of the name.
        while (start >= 0 && words[start].Core is { Length: < 5 } rank && rank.All(char.IsUpper) && words.FindIndex(start + 1, IsName) is > 0 and var next && next <= start + 2)
            start = words[next].Lead.Length > 0 || words[next].Trail.Contains(')', StringComparison.Ordinal) ? words.FindIndex(next + 1, IsName) : next;
        if (start == 0 && words.Skip(1).Any(IsName) && !IsLikelyName(words[0]))
            start = words.FindIndex(1, IsName);
        // "my nan knows him from chapel, mair prosser, …": a piece of words that no list knows is a name in small letters.
        if (start < 0 && UnknownPiece(words) is { } unknown)
            return unknown;
        if (start < 0 && !words.Exists(word => word.StartsUpper && word.Core != "I"))
            start = words.FindIndex(IsLikelyName) is >= 0 and < 4 and var likely && !words.Take(likely).Any(word => word.IsAny("a", "an", "some")) ? likely : -1;
        if (start < 0)
            return null;
        while (start > 0 && NameTitles.IsTitle(words[start - 1].Core))
            start--;
        var count = 1;
        while (start + count < words.Count && words[start + count].Lead.Length == 0 && words[start + count - 1].Trail.Trim('.').Length == 0 && (words[start + count - 1].Trail.Length == 0 || NameTitles.IsTitle(words[start + count - 1].Core)) && words[start + count].StartsUpper && !words[start + count].IsAny("i"))
            count++;
        return (start, count);
    }

    /// <summary>The name of who suggested it, when it may stand.</summary>
    public static string? NamedBy(Answers answers)
    {
        if (answers.MayName != true || answers.Place is not { } place)
            return null;
        var words = Wordlist.Of(Normalising.Normaliser.Mend(place.Text));
        return NameIn(words) is { } found ? words[found.Start].Core.Capitalised() : null;
    }

    /// <summary>"my uncle", "my old boss": what the third person is to the sender, in front of the name or behind it.</summary>
    private static string? Relation(List<Word> words, int nameStart, int nameEnd)
    {
        for (var i = 0; i + 1 < words.Count && i < nameEnd + 3; i++)
        {
            if (!words[i].IsAny("my", "me", "our") || i >= nameStart && i != nameEnd)
                continue;
            var end = words.FindIndex(i + 1, word => (Relations.Contains(word.Core) || Lexicon.RoleNouns.Contains(word.Core)) && !word.IsAny("old", "mutual", "former", "ex", "own"));
            if (end < 0 || end > i + 3 || i < nameStart && end >= nameStart || words.GetRange(i, end - i).Exists(word => word.Trail.Length > 0))
                continue;
            return $"{(words[i].Is("our") ? "Our" : "My")} {string.Join(' ', words.GetRange(i + 1, end - i).Select(word => word.Core.ToLowerInvariant()))}";
        }

        return null;
    }

    private static bool IsName(Word word) =>
        word.StartsUpper && word.Core.Length > 1 && !NameTitles.IsTitle(word.Core) && !word.Core.Contains('\'', StringComparison.Ordinal) && !Lexicon.Stop.Contains(word.Core) && !Lexicon.Pronouns.Contains(word.Core) && !Lexicon.Determiners.Contains(word.Core);

    private static (int Start, int Count)? UnknownPiece(List<Word> words)
    {
        for (var i = 1; i < words.Count; i++)
        {
            var end = i;
            while (end < words.Count && end - i < 3 && char.IsLetter(words[end].Core.FirstOrDefault()) && !Grammar.Vocabulary.IsKnown(words[end].Core) && (end == i || words[end - 1].Trail.Length == 0))
                end++;
            if (words[i - 1].Trail.Contains(',', StringComparison.Ordinal) && end > i && (end == words.Count || words[end - 1].Trail.Length > 0))
                return (i, end - i);
        }

        return null;
    }

    private static bool IsLikelyName(Word word) =>
        word.Core.Length > 2 && !Grammar.Vocabulary.IsThird(word.Core) && char.IsLetter(word.Core[0]) && !Lexicon.Stop.Contains(word.Core) && !Lexicon.RoleNouns.Contains(word.Core) && !Lexicon.CommonNouns.Contains(word.Core) && !Relations.Contains(word.Core)
        && !Grammar.Vocabulary.IsVerb(word.Core) && !Verbs.IsPast(word.Core) && !Lexicon.Adverbs.Contains(word.Core) && !Lexicon.Prepositions.Contains(word.Core);

    /// <summary>"Bettina from the print shop, …": where the third person is from.</summary>
    private static string Origin(List<Word> words, int end)
    {
        if (end >= words.Count || words[end - 1].Trail.Length > 0 || !words[end].IsAny("from", "at", "in"))
            return "";
        var until = words.FindIndex(end, word => word.Trail.Length > 0 || word.IsAny(Saying));
        var origin = words.GetRange(end, (until < 0 ? words.Count : words[until].IsAny(Saying) ? until : until + 1) - end).Text().TrimEnd(',', '.', '!', '?');
        return origin.Split(' ').Length <= 7 ? " " + origin : "";
    }

    private static void Said(string name, List<Word> rest, IEnumerable<string> others, Understood understood)
    {
        foreach (var sentence in others.Select(Wordlist.Of).Prepend(rest))
        {
            var verb = sentence.FindIndex(word => word.IsAny(Saying));
            if (verb < 0 || verb + 2 >= sentence.Count)
            {
                if (sentence.Count > 2 && Shape.StartsWithSelf(sentence))
                    understood.Statements.Add(new Statement(sentence.Text().AsSentence(), Question.Place, StatementRole.Deed));
                else
                    understood.Leave(sentence.Text(), LeftOutReason.Unclear);
                continue;
            }

            var said = sentence.GetRange(verb, sentence.Count - verb).Text();
            // "told me to write to her" is what the first sentence says already.
            if (said.Contains(" write", StringComparison.Ordinal) || said.Contains(" contact", StringComparison.Ordinal) || said.Contains(" he ", StringComparison.Ordinal) || said.Contains(" she ", StringComparison.Ordinal))
            {
                if (!said.Contains(" write", StringComparison.Ordinal))
                    understood.Leave(said, LeftOutReason.Unclear);
                continue;
            }

            // "… the girl of the payrolls goes in June": what others are up to is not the sender's to tell.
            if (Wordlist.Of(said).Exists(word => word.IsAny("you", "your", "you're", "you've")))
                understood.Statements.Add(new Statement($"{name} {said}".AsSentence(), Question.Place, StatementRole.Deed));
            else
                understood.Leave(said, LeftOutReason.Private);
        }
    }

    private static void Add(string text, Understood understood) =>
        understood.Statements.Add(new Statement(text.AsSentence(), Question.Place, StatementRole.Link));
}
