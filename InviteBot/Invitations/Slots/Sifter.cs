using System.Globalization;
using InviteBot.Invitations.Clauses;
using InviteBot.Invitations.Language;
using InviteBot.Invitations.Shifting;

namespace InviteBot.Invitations.Slots;

/// <summary>Takes an answer apart into the sentences that may go into a text, said to the recipient.</summary>
internal sealed class Sifter(Answers answers)
{
    private readonly PersonShift _shift = Perspective.Of(answers);
    private readonly PersonShift _nameOnly = Perspective.ByName(answers);
    private readonly OtherPersons _others = new(answers);

    public List<string> Sift(string mended, Understood understood, bool isRepeated)
    {
        var isSaid = IsSaid(mended);
        var sentences = new List<string>();
        var before = "";
        foreach (var sentence in Sentences.Split(Hedges.Strip(Sieve.Corrected(Sieve.WithPurposeOpen(mended), understood), understood.Question == Question.Ask), isRepeated && understood.Question != Question.Role))
        {
            var last = before;
            before = sentence;
            if (Hedges.IsNothing(sentence))
                continue;
            if (sentences.Count > 0 && Sieve.IsBareOrder(sentence.TrimEnd('.', '!')))
            {
                understood.Leave(sentences[^1], LeftOutReason.Instruction);
                sentences.RemoveAt(sentences.Count - 1);
                continue;
            }

            if (understood.Question == Question.Deed && answers.Tie == Tie.Introduced && _others.Tells(sentence) is { } told)
            {
                sentences.Add(told);
                continue;
            }

            var sifted = Sieve.Sift(Hedges.Strip(WithoutAge(sentence, understood)), understood);
            if (sifted.Length == 0 || Hedges.IsNothing(sifted) || _others.AreNamed(sifted, understood))
                continue;
            // "she's knocking" may be the machine as well as the recipient.
            var hangsOn = OtherPersons.HangsOn(sentence, last);
            if (understood.Question != Question.Place && !isSaid && _others.IsSpokenOf(hangsOn ? $"{last} {sentence}" : sentence, understood.Question))
            {
                // "How many nights do you give a trainee before he is alone?": the recipient is "you" already.
                if (!hangsOn && (isRepeated || Wordlist.Of(sifted).Exists(word => word.IsAny("you", "your"))))
                    sentences.Add(Third(AsAsked(sentence, sifted), understood));
                else
                    understood.Leave(sifted, LeftOutReason.Unclear);
                continue;
            }

            if (answers.EffectiveJob != JobWish.No && TellsOnEmployer(sifted))
            {
                understood.Leave(sifted, LeftOutReason.Private);
                continue;
            }

            // "How many nights do you give to a trainee before he is alone?": somebody else, and rightly so.
            sentences.Add(isSaid && IsSaid(sifted) ? Third(AsAsked(sentence, sifted), understood) : AsAsked(sentence, sifted));
        }

        KeepForbiddenOut(sentences, understood);
        // What begins with "you" is said to the recipient already; whoever else is named in it is somebody else.
        var shift = ShiftOf(understood.Question);
        return isSaid ? [.. sentences.Select(WithSubject)] : [.. sentences.Select(sentence => understood.NamesOthers.Contains(sentence.TrimEnd('.', '?', '!')) ? sentence : shift.Shift(sentence)).Select(WithSubject)];
    }

    /// <summary>"it was for the insulin but don't put insulin": what is not to be put stands in no sentence.</summary>
    private static void KeepForbiddenOut(List<string> sentences, Understood understood)
    {
        var forbidden = understood.LeftOut.Where(left => left.Reason == LeftOutReason.Instruction).SelectMany(left => Sieve.Forbidden(left.Words)).ToList();
        foreach (var sentence in forbidden.Count == 0 ? [] : sentences.FindAll(sentence => forbidden.Exists(word => Signs.IndexOf(sentence, word) >= 0)))
        {
            sentences.Remove(sentence);
            understood.Leave(sentence, LeftOutReason.Instruction);
        }
    }

    /// <summary>"walked in front with 71 years": how old they are nobody wants to read.</summary>
    private static string WithoutAge(string sentence, Understood understood)
    {
        if (understood.Question != Question.Deed || !sentence.Any(char.IsDigit))
            return sentence;
        var words = Wordlist.Of(sentence);
        for (var i = 1; i + 1 < words.Count; i++)
        {
            var isAge = int.TryParse(words[i].Core, NumberStyles.None, CultureInfo.InvariantCulture, out var age) && age is > 49 and < 110 && words[i - 1].IsAny("with", "at") && (words[i + 1].Is("years") && (i + 2 >= words.Count || !words[i + 2].IsAny("of", "in", "experience")));
            if (!isAge)
                continue;
            understood.Leave(words.GetRange(i - 1, 3).Text(), LeftOutReason.Private);
            return words.Take(i - 1).Concat(words.Skip(i + 2)).Text();
        }

        return sentence;
    }

    /// <summary>A question stays one, whatever was taken from its end.</summary>
    private static string AsAsked(string sentence, string sifted) =>
        sentence.EndsWith('?') && !sifted.EndsWith('?') ? sifted.TrimEnd('.') + "?" : sifted;

    private static string Third(string sentence, Understood understood)
    {
        understood.NamesOthers.Add(sentence.TrimEnd('.', '?', '!'));
        return sentence;
    }

    /// <summary>The first of whom is spoken is "you": "Between two rounds you tied her shoe, and she won". "He showed me how you hold it" is told of somebody.</summary>
    public static bool IsSaid(string mended)
    {
        // "You know, she showed me": a word to us, and to nobody.
        var spoken = Signs.Open(mended, ["you know", "you see"]) ? mended["you see".Length..] : mended;
        foreach (var word in Wordlist.In(spoken))
        {
            if (word.IsAny("you", "your", "you're", "you've", "you'd"))
                return true;
            if (word.IsAny("he", "she", "him", "his", "her", "he's", "she's", "they", "their", "them"))
                return false;
        }

        return false;
    }

    /// <summary>Who suggested it is a third person, whose "she" must not become "you"; and in what one tells of oneself "they" are other people and things.</summary>
    private PersonShift ShiftOf(Question question) => question switch
    {
        Question.Place when answers.Tie == Tie.Introduced => _nameOnly,
        Question.News or Question.Fact or Question.Extra or Question.Role when Perspective.IsThey(answers) => _nameOnly,
        _ => _shift,
    };

    /// <summary>"both hate glitter glue" : "we both hate glitter glue"; "both left-handed" : "we're both left-handed".</summary>
    private static string WithSubject(string sentence)
    {
        if (!Wordlist.FirstOf(sentence).Is("both"))
            return sentence;
        var words = Wordlist.Of(sentence);
        if (words.Count < 3 || Lexicon.Prepositions.Contains(words[1].Core) || words[1].IsAny("of", "the", "are", "were"))
            return sentence;
        return Verbs.IsBase(words[1].Core) || Verbs.IsPast(words[1].Core) ? "We both " + words.Skip(1).Text() : "We're both " + words.Skip(1).Text();
    }

    /// <summary>Who looks for a job does not talk about the present one: "we do 3 weeks", "in my job now is only …".</summary>
    private static bool TellsOnEmployer(string sentence) =>
        Signs.Any(sentence, ["my job now", "my current job", "my current employer", "my current boss", "my present job", "my employer", "my boss"])
        || (Wordlist.FirstOf(sentence).Is("we") && Wordlist.Of(sentence) is [_, { } verb, ..] && verb.IsAny("do", "have", "only", "never", "still", "need", "take", "get"));
}
