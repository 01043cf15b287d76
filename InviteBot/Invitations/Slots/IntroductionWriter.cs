using InviteBot.Invitations.Clauses;
using InviteBot.Invitations.Language;

namespace InviteBot.Invitations.Slots;

/// <summary>Writes who suggested it: by name only with permission, and then what they said.</summary>
internal static class IntroductionWriter
{
    private static readonly string[] Saying = ["said", "says", "thinks", "thought", "told", "mentioned", "tells", "reckons"];

    public static void Write(List<string> sentences, Answers answers, Understood understood)
    {
        var words = Wordlist.Of(sentences[0]);
        var start = words.FindIndex(word => word.Core.Length > 0 && !(Lexicon.RoleNouns.Contains(word.Core) && !word.StartsUpper) && !word.IsAny("my", "a", "an", "the", "our", "it", "was", "it's", "friend", "colleague", "boss", "old", "i", "i'm", "teacher", "cousin", "brother", "sister", "neighbour", "mutual", "from", "uncle", "aunt", "coach", "manager"));
        if (start >= 0 && words[start].IsAny("somebody", "someone"))
            start = words.FindIndex(start + 1, word => word.StartsUpper && word.Core != "I");
        if (start < 0)
        {
            Add("Somebody suggested that I write to you", understood);
            return;
        }

        var end = start + 1;
        while (end < words.Count && words[end].StartsUpper && words[end - 1].Trail.Length == 0)
            end++;
        var name = string.Join(' ', words.GetRange(start, end - start).Select(word => word.Core.Capitalised()));
        if (!char.IsLetter(name[0]) || Verbs.IsPast(words[start].Core) || Lexicon.Pronouns.Contains(words[start].Core))
            return;
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
