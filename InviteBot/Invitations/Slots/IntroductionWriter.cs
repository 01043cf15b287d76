using InviteBot.Invitations.Clauses;
using InviteBot.Invitations.Language;

namespace InviteBot.Invitations.Slots;

/// <summary>Writes who suggested it: by name only with permission, and then what they said.</summary>
internal static class IntroductionWriter
{
    /// <summary>People who are told by what they are to somebody.</summary>
    internal static readonly HashSet<string> Relations = new(["friend", "colleague", "boss", "old", "cousin", "brother", "sister", "mutual", "uncle", "aunt", "manager", "mother", "father", "wife", "husband", "son", "daughter", "girlfriend", "boyfriend", "landlord", "lady", "guy", "man", "woman", "somebody", "someone", "person", "people", "mum", "dad", "mate", "flatmate", "roommate", "former", "ex", "own", "law", "brother-in-law", "sister-in-law", "niece", "nephew", "classmate", "girl", "boy", "kid", "professor", "tutor"], StringComparer.OrdinalIgnoreCase);
    private static readonly string[] Saying = ["said", "says", "thinks", "thought", "told", "mentioned", "tells", "reckons"];

    public static void Write(List<string> sentences, Answers answers, Understood understood)
    {
        var words = Wordlist.Of(sentences[0]);
        if (NameIn(words) is not { } found)
        {
            Add("Somebody suggested that I write to you", understood);
            return;
        }

        var end = found.Start + found.Count;
        var name = string.Join(' ', words.GetRange(found.Start, found.Count).Select(word => word.Core.Capitalised()));
        understood.ThirdPerson = name;
        var mayName = answers.MayName == true;
        var who = mayName ? name : "Somebody";
        var from = mayName ? Origin(words, end) : "";
        Add($"{who}{from} suggested that I write to you", understood);
        if (from.Length > 0)
            understood.Shorter.Add(new Statement($"{who} suggested that I write to you.", Question.Place, StatementRole.Link));
        if (mayName)
            Said(name, words.Skip(end).ToList(), sentences.Skip(1), understood);
    }

    /// <summary>
    /// The first name in capitals; in an answer without capitals the first word that is no English one. "A lady who
    /// sat in his workshop" is a description, and names nobody.
    /// </summary>
    private static (int Start, int Count)? NameIn(List<Word> words)
    {
        var start = words.FindIndex(IsName);
        if (start == 0 && words.Skip(1).Any(IsName) && !IsLikelyName(words[0]))
            start = words.FindIndex(1, IsName);
        if (start < 0 && !words.Exists(word => word.StartsUpper && word.Core != "I"))
            start = words.FindIndex(IsLikelyName) is >= 0 and < 4 and var likely && !words.Take(likely).Any(word => word.IsAny("a", "an", "some")) ? likely : -1;
        if (start < 0)
            return null;
        while (start > 0 && RecipientReader.IsTitle(words[start - 1].Core))
            start--;
        var count = 1;
        while (start + count < words.Count && words[start + count].Lead.Length == 0 && words[start + count - 1].Trail.Trim('.').Length == 0 && (words[start + count - 1].Trail.Length == 0 || RecipientReader.IsTitle(words[start + count - 1].Core)) && words[start + count].StartsUpper && !words[start + count].IsAny("i"))
            count++;
        return (start, count);
    }

    private static bool IsName(Word word) =>
        word.StartsUpper && word.Core.Length > 1 && !RecipientReader.IsTitle(word.Core) && !word.Core.Contains('\'', StringComparison.Ordinal) && !Lexicon.Stop.Contains(word.Core) && !Lexicon.Pronouns.Contains(word.Core) && !Lexicon.Determiners.Contains(word.Core);

    private static bool IsLikelyName(Word word) =>
        word.Core.Length > 2 && char.IsLetter(word.Core[0]) && !Lexicon.Stop.Contains(word.Core) && !Lexicon.RoleNouns.Contains(word.Core) && !Lexicon.CommonNouns.Contains(word.Core) && !Relations.Contains(word.Core)
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

            understood.Statements.Add(new Statement($"{name} {said}".AsSentence(), Question.Place, StatementRole.Deed));
        }
    }

    private static void Add(string text, Understood understood) =>
        understood.Statements.Add(new Statement(text.AsSentence(), Question.Place, StatementRole.Link));
}
